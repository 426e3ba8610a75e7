/** What the audit's checks have in common. */
import type { Page } from '@playwright/test';

/** How a page is looked at: colours, size of the window. */
export type View = 'light' | 'dark' | 'forced colours' | 'phone';

export interface Fault {
  /** The rule or kind of fault, in a word or two. */
  readonly rule: string;
  /** What is at fault, and how. */
  readonly what: string;
}

export interface Outcome {
  /** How many things were looked at: rules, stops, controls. */
  readonly looked: number;
  readonly faults: readonly Fault[];
  /** Rules that found something which only a person can judge. */
  readonly undecided?: readonly string[];
}

export interface Check {
  readonly title: string;
  /** Criteria of WCAG 2.2 that it is about. */
  readonly criteria: string;
  /** What is counted in `looked`. */
  readonly unit: string;
  /** Looks at a page that is loaded. What it changes in the page it puts back. */
  readonly run: (page: Page) => Promise<Outcome>;
}

export const WIDE = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** Shows the loaded page in another way. */
export async function show(page: Page, view: View): Promise<void> {
  await page.setViewportSize(view === 'phone' ? PHONE : WIDE);
  await page.emulateMedia({
    colorScheme: view === 'dark' ? 'dark' : 'light',
    forcedColors: view === 'forced colours' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}
