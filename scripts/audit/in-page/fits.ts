/** What asks inside a page whether it fits its window, in words. */

/** What makes the page wider than its window. */
export function findWider(): string[] {
  const wider = Math.ceil(document.documentElement.scrollWidth - innerWidth);
  if (wider <= 0) return [];
  const scrolls = (element: Element): boolean => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
  const out = [...document.querySelectorAll('body *')].find((one) => {
    if (one.getBoundingClientRect().right <= innerWidth + 1) return false;
    for (let frame = one.parentElement; frame !== null; frame = frame.parentElement) if (scrolls(frame)) return false;
    return true;
  });
  const name = out === undefined ? '' : `: ${window.pageTools.named(out)}`;
  return [`the page is ${String(wider)} pixels wider than the window${name}`];
}

/** Text that is cut. */
export function findCut(): string[] {
  const isCut = (one: Element): boolean => {
    // What only a screen reader reads is a pixel large.
    if (one.clientWidth <= 1 || one.clientHeight <= 1 || one.textContent.trim() === '') return false;
    const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
    // One line that ends in dots, beside what opens to show it whole.
    if (textOverflow === 'ellipsis' && one.closest(':has(> details)') !== null) return false;
    const cutAcross = /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
    return cutAcross || (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1);
  };
  return [...document.querySelectorAll('body *')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && isCut(one))
    .map((one) => `text is cut: ${window.pageTools.named(one)}`);
}

/** What stays over more than half of the window while one scrolls. */
export function findCovering(): string[] {
  const covers = (one: Element): boolean => {
    const { top, height, width } = one.getBoundingClientRect();
    return height > innerHeight / 2 && width > innerWidth / 2 && top < innerHeight && top + height > 0;
  };
  return [...document.querySelectorAll('body *')]
    .filter((one) => /sticky|fixed/.test(getComputedStyle(one).position) && one.checkVisibility() && covers(one))
    .map((one) => `it stays over more than half of the window: ${window.pageTools.named(one)}`);
}
