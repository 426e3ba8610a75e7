/** Below each part of a document, and beside each passage that answers a requirement: a way to say that it is wrong. */
import './open-report.ts';

/** @param about what a report of it says: the passage that is linked to, its words, the anchor on this page */
function addButton(parent: Element, textContent: string, name: string, about: Record<string, string>): void {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'copy mistake',
    textContent,
    ariaLabel: `${textContent} Report it: ${name}`,
  });
  Object.assign(button.dataset, about, { report: '' });
  parent.append(' ', button);
}

/** The last element before the next part begins. */
function endOf(heading: Element): Element {
  let last = heading;
  for (
    let next = last.nextElementSibling;
    next && !next.matches('h2, section:has(> h2)');
    next = next.nextElementSibling
  )
    last = next;
  return last;
}

for (const heading of document.querySelectorAll('.railed > div h2[id]')) {
  const line = document.createElement('p');
  const words = heading.textContent;
  addButton(line, 'Mistake in this part?', words, { words, anchor: `#${heading.id}` });
  endOf(heading).after(line);
}

for (const place of document.querySelectorAll<HTMLAnchorElement>('.passages > li > a:first-child')) {
  const { pathname, hash, textContent, parentElement: passage } = place;
  if (passage === null) continue;
  addButton(passage, 'Mistake?', textContent, { passage: pathname + hash, words: passage.textContent });
}
