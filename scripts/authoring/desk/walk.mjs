// The way through the bullets of the desk: which one comes after another that may have left those shown.

/**
 * @template {{ readonly ref: number }} E
 * @param {readonly E[]} entries all of them, in printed order
 * @param {readonly E[]} shown those of them that are shown now
 * @param {number} ref the bullet that was left
 * @returns {number} the place among those shown of the first behind it, or of the last where none is behind it
 */
export function placeBehind(entries, shown, ref) {
  const behind = new Set(entries.slice(entries.findIndex((entry) => entry.ref === ref) + 1).map((entry) => entry.ref));
  const at = shown.findIndex((entry) => behind.has(entry.ref));
  return at >= 0 ? at : Math.max(0, shown.length - 1);
}
