// The journeys in Firefox.
import { findFirefox } from '../../scripts/support/browser.ts';
import { firefox } from './firefox.ts';
import { journeys } from './journeys.ts';

journeys(
  'Firefox',
  async () => {
    const file = findFirefox();
    if (file === undefined) throw new Error('There is no Firefox here: README.md says what to install.');
    return firefox(file);
  },
  { prints: true },
);
