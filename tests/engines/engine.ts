/** What the journeys ask of a browser, whatever drives it. */
export interface Engine {
  /** Opens an address and waits until it is loaded. */
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression in the page: something that JSON can hold. */
  readonly value: (expression: string) => Promise<unknown>;
  /** Presses the first element that a selector finds, as a reader would. */
  readonly press: (selector: string) => Promise<void>;
  readonly type: (selector: string, words: string) => Promise<void>;
  /** Presses a key where the focus is: "Tab", "Space", "Escape". */
  readonly key: (name: 'Tab' | 'Space' | 'Escape') => Promise<void>;
  /** The page as it would be printed, as a PDF. */
  readonly print: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Where an expression in the page comes to hold; throws with it where it does not. */
export async function holds(engine: Engine, expression: string, within = 20_000): Promise<void> {
  const until = performance.now() + within;
  while (performance.now() < until) {
    if ((await engine.value(`Boolean(${expression})`)) === true) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  const shown = await engine.value('document.title + " | " + (document.querySelector("main")?.innerText ?? "")');
  throw new Error(`This did not come to hold: ${expression}\nThe page says: ${String(shown).slice(0, 600)}`);
}

/** Whether the page shows some words: an expression. */
export const says = (words: string): string => `document.body.innerText.includes(${JSON.stringify(words)})`;
