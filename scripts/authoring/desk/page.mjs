// The desk's page: one bullet at a time, or all in a list; what differs is said while one types.
import { placeBehind } from './walk.mjs';

const token = document.querySelector('meta[name="desk-token"]').content;

async function ask(path, body) {
  const response = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-desk-token': token, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

const byId = (id) => document.getElementById(id);
const progress = byId('progress');
const READINGS = { open: 'Not read a second time yet.', agreed: 'The second reader agrees.', differs: 'Not agreed: ' };

let entries = await ask('/entries');
let at = 0;

const shown = () => entries.filter(({ reading }) => !byId('open').checked || reading !== 'agreed');

function report(words = '') {
  const agreed = entries.filter(({ reading }) => reading === 'agreed').length;
  const restated = entries.filter(({ text }) => text !== '').length;
  progress.textContent = `${restated} of ${entries.length} restated, ${agreed} read a second time. ${words}`;
}

function sayDifferences(card, { missing, added, copied, concerns }) {
  const lines = [
    ...missing.map((word) => `Missing in ours: ${word}`),
    ...added.map((word) => `Not published: ${word}`),
    ...(copied === null ? [] : [`Copied: ${copied}`]),
  ];
  card
    .querySelector('.differences')
    .replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
  const field = card.querySelector('.concerns');
  card.querySelector('.suggested').replaceChildren(
    ...concerns.map(({ id, title, definition }) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: id });
      button.title = `${title}: ${definition}`;
      button.addEventListener('click', () => {
        const named = field.value.split(/[;,\s]+/).filter(Boolean);
        if (!named.includes(id)) field.value = [...named, id].join('; ');
      });
      return button;
    }),
  );
}

function cardOf(entry) {
  const card = byId('entry').content.firstElementChild.cloneNode(true);
  const part = (name) => card.querySelector(`.${name}`);
  card.dataset.ref = String(entry.ref);
  card.querySelector('h2').textContent = `${entry.ref}: level ${entry.level}, ${entry.heading}`;
  part('published').textContent = entry.published;
  part('text').value = entry.text;
  part('concerns').value = entry.concerns;
  part('kind').value = entry.kind;
  part('about').value = entry.about;
  part('why').value = entry.why;
  part('mark').hidden = entry.mark === '';
  part('mark').textContent = `In doubt: ${entry.mark}`;
  part('reading').textContent = READINGS[entry.reading] + (entry.reading === 'differs' ? entry.why : '');
  let asked = 0;
  const check = () => {
    const mine = ++asked;
    ask('/check', { published: entry.published, text: part('text').value }).then(
      (answer) => mine === asked && sayDifferences(card, answer),
      (error) => report(error.message),
    );
  };
  let wait;
  part('text').addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(check, 200);
  });
  if (entry.text !== '' || !byId('list').checked) check();
  const save = (verdict = {}, then = () => undefined) => {
    const fields = ['text', 'concerns', 'kind', 'about'].map((name) => [name, part(name).value]);
    const change = { ref: entry.ref, ...Object.fromEntries(fields), ...verdict };
    ask('/save', change).then(
      (saved) => {
        entries = entries.map((one) => (one.ref === saved.ref ? saved : one));
        report(`Saved ${saved.ref}.`);
        part('reading').textContent = READINGS[saved.reading] + (saved.reading === 'differs' ? saved.why : '');
        then();
      },
      (error) => report(error.message),
    );
  };
  const goOn = () => goBehind(entry.ref);
  const agree = () => save({ agreed: true }, goOn);
  const differ = () => save({ agreed: false, why: part('why').value });
  part('save').addEventListener('click', () => save());
  part('agree').addEventListener('click', agree);
  part('differ').addEventListener('click', differ);
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) save({}, goOn);
    else if (event.altKey && event.key === 'a') agree();
    else if (event.altKey && event.key === 'd') part('why').focus();
    else return;
    event.preventDefault();
  });
  return card;
}

function draw(focus = true) {
  const all = shown();
  at = Math.max(0, Math.min(at, all.length - 1));
  const cards = (byId('list').checked ? all : all.slice(at, at + 1)).map(cardOf);
  byId('entries').replaceChildren(
    ...(cards.length > 0 ? cards : ['Every bullet has been agreed by its second reader.']),
  );
  if (focus) cards[byId('list').checked ? at : 0]?.querySelector('.text').focus();
}

function go(by) {
  const all = shown();
  if (byId('list').checked) {
    const cards = [...document.querySelectorAll('article')];
    at = Math.max(0, Math.min(cards.findIndex((card) => card.contains(document.activeElement)) + by, cards.length - 1));
    cards[at]?.querySelector('.text').focus();
    return;
  }
  at = Math.max(0, Math.min(at + by, all.length - 1));
  draw();
}

/** After a bullet was saved: with only some shown, it may be among them no more. */
function goBehind(ref) {
  if (byId('list').checked) return go(1);
  at = placeBehind(entries, shown(), ref);
  draw();
}

document.addEventListener('keydown', (event) => {
  if (!event.altKey || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
  event.preventDefault();
  go(event.key === 'ArrowDown' ? 1 : -1);
});
for (const id of ['list', 'open']) byId(id).addEventListener('change', () => draw(false));
report();
draw();
