/** What the checks ask inside a page. Each of these functions runs there, so that it holds all that it needs. */

export interface PageTools {
  /** The contrast of two colours as CSS writes them, from 1 to 21. */
  readonly contrast: (one: string, other: string) => number;
  /** Whether a colour lets everything through. */
  readonly isClear: (colour: string) => boolean;
  /** The colour that stands behind an element, its own background included; null where a picture does. */
  readonly behind: (element: Element | null) => string | null;
  /** An element in words, to find it again. */
  readonly named: (element: Element) => string;
}

declare global {
  interface Window {
    pageTools: PageTools;
  }
}

/** Puts the tools into a page. */
export function installTools(): void {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, readonly number[]>();
  /** Red, green, blue and alpha from 0 to 255, of any colour that the browser knows. */
  const parts = (colour: string): readonly number[] => {
    const before = known.get(colour);
    if (before !== undefined) return before;
    if (canvas === null) throw new Error('This browser draws nothing.');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const found = [...canvas.getImageData(0, 0, 1, 1).data];
    known.set(colour, found);
    return found;
  };
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = parts(colour).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const isClear = (colour: string): boolean => (parts(colour)[3] ?? 0) < 128;
  window.pageTools = {
    isClear,
    contrast: (one, other) => {
      const [a, b] = [luminance(one), luminance(other)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    },
    behind: (element) => {
      for (let one = element; one !== null; one = one.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(one);
        if (backgroundImage !== 'none') return null;
        if (!isClear(backgroundColor)) return backgroundColor;
      }
      return getComputedStyle(document.documentElement).colorScheme.startsWith('dark') ? '#121212' : '#ffffff';
    },
    named: (element) => {
      const words = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
      const id = element.id === '' ? '' : `#${element.id}`;
      const classes = [...element.classList].map((name) => `.${name}`).join('');
      const home = element.closest('[id]:not(main, body)');
      const within = home === null || home === element ? '' : ` in #${home.id}`;
      return `${element.localName}${id}${classes} “${words.slice(0, 40)}”${within}`;
    },
  };
}
