// Loaded before a build by same-bytes.ts: the clock of this process runs forty days ahead.
const AHEAD = 40 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + AHEAD);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + AHEAD;
  }
};
