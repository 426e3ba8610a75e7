/**
 * Puts an island in its place on the page: what Astro's own client for Preact does, less its signals, which no island
 * uses and whose loader would be a tenth of all the script that a page may send.
 */
import { h, hydrate, render, type ComponentType } from 'preact';

type Mount = (component: ComponentType, props: object, slots: object, how: { client: string }) => void;

export default (element: HTMLElement): Mount =>
  (component, props, _slots, { client }) => {
    if (!element.hasAttribute('ssr')) return;
    const island = h(component, props);
    if (client === 'only') {
      element.innerHTML = '';
      render(island, element);
    } else hydrate(island, element);
    element.addEventListener(
      'astro:unmount',
      () => {
        render(null, element);
      },
      { once: true },
    );
  };
