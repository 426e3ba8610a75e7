/** What a walk with Tab asks inside a page. */

export interface StopTools {
  /** Goes to where the walk begins, and counts what Tab ought to reach. */
  readonly begin: (backward: boolean) => number;
  readonly hasEnded: () => boolean;
  /** What the walk found, in words; the page forgets it. */
  readonly end: () => { readonly stops: number; readonly faults: string[]; readonly missed: string[] };
}

declare global {
  interface Window {
    stopTools: StopTools;
  }
}

/** Puts into a page what finds the stops of a walk. */
export function installStops(): void {
  const CAN = 'a[href], button, input, select, textarea, summary, area[href], [tabindex], [contenteditable="true"]';
  let wanted: Element[] = [];
  let seen = new Set<Element>();
  let faults: string[] = [];
  let ended = false;
  const isWanted = (one: Element): boolean => {
    if (!(one instanceof HTMLElement || one instanceof SVGElement) || one.tabIndex < 0) return false;
    if (one.matches(':disabled, [inert] *, summary:not(:first-of-type)')) return false;
    if (one instanceof HTMLInputElement && one.type === 'hidden') return false;
    // Of a group of radio buttons Tab reaches the chosen one, or the first.
    if (one instanceof HTMLInputElement && one.type === 'radio') return one.checked;
    const dialog = document.querySelector('dialog:modal');
    if (dialog !== null && !dialog.contains(one)) return false;
    return one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  };
  /** The walk ends where nothing of the page has the focus, or where it comes round. */
  const note = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || ended) return;
    const now = document.activeElement;
    if (now === null || now === document.body || now === document.documentElement || seen.has(now)) {
      ended = true;
      return;
    }
    seen.add(now);
    const wrong = window.focusFault(now);
    if (wrong !== null) faults.push(`${window.pageTools.named(now)}: ${wrong}`);
  };
  window.stopTools = {
    begin: (backward) => {
      [seen, faults, ended] = [new Set(), [], false];
      // Where the page begins, whatever was pressed before.
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
      getSelection()?.removeAllRanges();
      scrollTo(0, 0);
      wanted = [...document.querySelectorAll(CAN)].filter(isWanted);
      const last = wanted.at(-1);
      if (backward && (last instanceof HTMLElement || last instanceof SVGElement)) {
        seen.add(last);
        last.focus();
      }
      addEventListener('keyup', note, true);
      return wanted.length;
    },
    hasEnded: () => ended || document.activeElement === document.body,
    end: () => {
      removeEventListener('keyup', note, true);
      const left = wanted.filter((one) => !seen.has(one) && one.isConnected && isWanted(one));
      return { stops: seen.size, faults, missed: left.map(window.pageTools.named) };
    },
  };
}

declare global {
  interface Window {
    focusFault: (element: Element) => string | null;
  }
}

/** Puts into a page what judges how the focus is shown: it must be marked at 3 to 1, and not lie under something. */
export function installFocusFault(): void {
  const { contrast, behind, isClear } = window.pageTools;
  /** The mark may stand on the element, on what frames it, or on the label that is pressed for it. */
  const isMarked = (element: Element): boolean => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset, stroke, strokeWidth, fill } =
      getComputedStyle(element);
    // A part of a drawing is framed by a stroke, which must stand out from what the part is filled with.
    if (element instanceof SVGGeometryElement && stroke !== 'none' && parseFloat(strokeWidth) >= 1.5) {
      const first = element.parentElement?.querySelector('path, circle, rect') ?? element;
      const ground = fill === 'none' ? getComputedStyle(first).fill : fill;
      return contrast(stroke, ground) >= 3;
    }
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 1.5 || isClear(outlineColor)) return false;
    const around = behind(parseFloat(outlineOffset) < 0 ? element : element.parentElement);
    return around === null || contrast(outlineColor, around) >= 3;
  };
  const isHere = (element: Element, x: number, y: number): boolean => {
    const top = document.elementFromPoint(x, y);
    if (top === null) return false;
    return element.contains(top) || top.contains(element) || top.closest('label')?.control === element;
  };
  window.focusFault = (element) => {
    const label = element.closest('label');
    const marks = [element, ...element.children, ...(label === null ? [] : [label])];
    if (!marks.some(isMarked)) {
      const { outline } = getComputedStyle(element);
      return `its focus is not marked at 3 to 1: ${outline} on ${behind(element.parentElement) ?? 'a picture'}`;
    }
    // Of what is larger than the window, the part that is in it.
    const inView = [...element.getClientRects()].flatMap((rect) => {
      const [left, right] = [Math.max(0, rect.left), Math.min(innerWidth, rect.right)];
      const [top, bottom] = [Math.max(0, rect.top), Math.min(innerHeight, rect.bottom)];
      if (right - left < 1 || bottom - top < 1) return [];
      const along = (from: number, to: number): number[] => [0.1, 0.5, 0.9].map((part) => from + part * (to - from));
      return along(left, right).flatMap((x) => along(top, bottom).map((y) => [x, y]));
    });
    if (inView.length === 0) return 'it is out of view while it has the focus';
    const seen = inView.filter(([x = 0, y = 0]) => isHere(element, x, y));
    if (seen.length * 2 >= inView.length) return null;
    const [x = 0, y = 0] = inView.find(([x = 0, y = 0]) => !isHere(element, x, y)) ?? [];
    const over = document.elementFromPoint(x, y);
    return `it lies under ${over === null ? 'something' : window.pageTools.named(over)} while it has the focus`;
  };
}
