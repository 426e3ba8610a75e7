/** The oldest browsers that the site is built for: `browserslist` in package.json, which the build and the checks keep to. */
import { browserslist } from '../../package.json';

const NAMES: Readonly<Record<string, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  ios_saf: 'Safari on iPhone and iPad',
};

/** "Chrome 123", "Safari 17.5". */
export const OLDEST_BROWSERS: readonly string[] = browserslist.map((entry) => {
  const [, id = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(entry) ?? [];
  const name = NAMES[id];
  if (name === undefined) throw new Error(`package.json: browserslist has "${entry}". Write it as "chrome >= 123".`);
  return `${name} ${version}`;
});
