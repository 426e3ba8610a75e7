/** Finding and making elements, for scripts of pages that send no framework. */

type Kind<E> = new () => E;

export const allOf = <E extends Element>(kind: Kind<E>, selector: string, within: ParentNode): E[] =>
  [...within.querySelectorAll(selector)].filter((found): found is E => found instanceof kind);

export const all = (selector: string, within: ParentNode): HTMLElement[] => allOf(HTMLElement, selector, within);

/** @throws where the page lacks it */
export function findOf<E extends Element>(kind: Kind<E>, selector: string, within: ParentNode = document): E {
  const [found] = allOf(kind, selector, within);
  if (found === undefined) throw new Error(`nothing here is ${selector}`);
  return found;
}

export const find = (selector: string, within: ParentNode = document): HTMLElement =>
  findOf(HTMLElement, selector, within);

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
