// The journeys in WebKit.
import { findWebkit } from '../../scripts/support/browser.ts';
import { journeys } from './journeys.ts';
import { webkit } from './webkit.ts';

// WebKitGTK's driver has no command to print.
journeys(
  'WebKit',
  async () => {
    const found = findWebkit();
    if (found === undefined) throw new Error('There is no WebKitGTK here: README.md says what to install.');
    return webkit(found);
  },
  { prints: false },
);
