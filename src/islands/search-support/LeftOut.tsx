/** Of very many areas only some are looked through until one is chosen: what is not found may stand in the others. */

/** @param left how many areas are not looked through */
export const LeftOut = ({ left }: { readonly left: number }) =>
  left === 0 ? null : (
    <p class="notice">
      <strong>Not all areas are shown.</strong> {left} more are not looked through: choose an area, or type its name
      before your words.
    </p>
  );
