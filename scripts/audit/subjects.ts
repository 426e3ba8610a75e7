/** What is audited: every page of the built site, and the tools at work. */
import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

export interface Subject {
  readonly address: string;
  /** What is done there first; also the name of the state. */
  readonly state?: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Every page in a folder, by its address. */
export const pagesIn = (folder: string): Subject[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ address: `/${file.replace(/(^|\/)index\.html$/, '$1')}` }))
    .sort((one, other) => one.address.localeCompare(other.address));

const until =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).first().waitFor();
  };

const press =
  (selector: string, then: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).first().click();
    await until(then)(page);
  };

const found = until('main [data-indicator]');
const compared = '/compare/?doc=hull-2018&doc=nottingham-2018&concern=neglect';

/** The tools as readers use them. */
export const STATES: readonly Subject[] = [
  { address: '/indicators/?area=hull#q=neglect', state: 'found', prepare: found },
  { address: '/search/#q=self+harm', state: 'found', prepare: found },
  { address: '/search/#q=xqzxqz', state: 'nothing found', prepare: until('.danger-line') },
  { address: compared, state: 'compared', prepare: until('.comparison table [data-indicator]') },
  { address: compared, state: 'presented', prepare: press('button:text-is("Present")', 'dialog[open]') },
  {
    address: '/windscreen/hull-2018/',
    state: 'a level chosen',
    prepare: press('[role=tab] >> nth=2', '[role=tabpanel]'),
  },
  {
    address: '/documents/hull-2018/domains/child-health-and-development/#i1',
    state: 'details open',
    prepare: until('#i1 details[open]'),
  },
  { address: '/training/judge/?doc=hull-2018&doc=portsmouth-2023&concern=housing&shown=hull-2018', state: 'told' },
  { address: '/training/order/?deck=housing&shown=A&context=age', state: 'dealt' },
  {
    address: '/training/cases/connor/?step=9&concern=school-attendance&doc=hull-2018&doc=nottingham-2018&reveal=1',
    state: 'revealed',
  },
];
