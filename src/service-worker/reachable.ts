/**
 * Whether the site is reached, and at which build it is: known by its manifest, because a network may answer any
 * other address in the site's place. One answer serves all who ask within a few seconds.
 */
import { publishedManifest, type Published } from './manifests.ts';

const KEPT = 5_000;

let asked: { readonly at: number; readonly answer: Promise<Published | undefined>; failed: boolean } | undefined;

/** What a promise gives, or undefined where it fails or takes longer than so many milliseconds. */
function within<T>(limit: number, promise: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(undefined);
    }, limit);
    promise
      .then(resolve, () => {
        resolve(undefined);
      })
      .finally(() => {
        clearTimeout(timer);
      });
  });
}

/** The site is asked once; whoever waits for it may be told sooner that it is not reached. */
function ask(at: number): NonNullable<typeof asked> {
  const mine = { at, answer: publishedManifest().catch(() => undefined), failed: false };
  void mine.answer.then((published) => {
    mine.failed = published === undefined;
  });
  return mine;
}

/**
 * The manifest that the site publishes now; undefined where the site is not reached in so many milliseconds.
 * @param anew whether a failure of a moment ago is tried again: the line may just have come back
 */
export function publishedWithin(limit: number, anew = false): Promise<Published | undefined> {
  const now = Date.now();
  if (asked === undefined || now - asked.at > KEPT || (anew && asked.failed)) asked = ask(now);
  return within(asked.at + limit - now, asked.answer);
}
