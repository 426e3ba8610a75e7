/**
 * Writes and reads single bits in as little room as their odds allow: the range coder of the LZMA format, by Igor Pavlov,
 * whose description is in the public domain. Both sides must give the same odds for the same bit.
 */

/** Odds that a bit is 0, of 2,048. */
export type Odds = number;
const CERTAIN = 2048;
const TOP = 2 ** 24;
const ALL = 2 ** 32;

/** Odds that learn from the bits that they are asked about. */
export interface Learning {
  odds: Odds;
}

export const learning = (count: number): Learning[] => Array.from({ length: count }, () => ({ odds: CERTAIN / 2 }));

const learned = ({ odds }: Learning, bit: number): Odds =>
  bit === 0 ? odds + ((CERTAIN - odds) >> 5) : odds - (odds >> 5);

/** Odds of a 0 where so many of what is left are 1. */
export const oddsOf = (ones: number, left: number): Odds =>
  Math.min(CERTAIN - 1, Math.max(1, Math.round(CERTAIN * (1 - ones / left))));

export class BitWriter {
  readonly #bytes: number[] = [];
  #low = 0;
  #range = ALL - 1;

  write(bit: number, odds: Odds): void {
    const bound = Math.floor(this.#range / CERTAIN) * odds;
    if (bit === 0) this.#range = bound;
    else {
      this.#low += bound;
      this.#range -= bound;
    }
    while (this.#range < TOP) {
      this.#range *= 256;
      this.#shift();
    }
  }

  learn(bit: number, model: Learning): void {
    this.write(bit, model.odds);
    model.odds = learned(model, bit);
  }

  /** Moves the highest byte out; one too large for its place is carried into those before it. */
  #shift(): void {
    if (this.#low >= ALL) {
      for (let at = this.#bytes.length - 1, carry = 1; carry > 0 && at >= 0; at--) {
        const byte = (this.#bytes[at] ?? 0) + carry;
        this.#bytes[at] = byte % 256;
        carry = byte >> 8;
      }
      this.#low -= ALL;
    }
    this.#bytes.push(Math.floor(this.#low / TOP));
    this.#low = (this.#low % TOP) * 256;
  }

  finish(): Uint8Array {
    for (let left = 0; left < 4; left++) this.#shift();
    return Uint8Array.from(this.#bytes);
  }
}

export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 4;
  #code: number;
  #range = ALL - 1;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#code = bytes.subarray(0, 4).reduce((code, byte) => code * 256 + byte, 0);
  }

  read(odds: Odds): number {
    const bound = Math.floor(this.#range / CERTAIN) * odds;
    const bit = this.#code < bound ? 0 : 1;
    if (bit === 0) this.#range = bound;
    else {
      this.#code -= bound;
      this.#range -= bound;
    }
    while (this.#range < TOP) {
      this.#range *= 256;
      this.#code = this.#code * 256 + (this.#bytes[this.#at++] ?? 0);
    }
    return bit;
  }

  learn(model: Learning): number {
    const bit = this.read(model.odds);
    model.odds = learned(model, bit);
    return bit;
  }
}
