/**
 * What every page says where a worker is in charge: that it is a saved copy and of when, what a tool had to leave
 * out, and that newer content is ready. Loaded by `src/client/saved-copy-loader.ts` then and only then.
 */
import { dateInWords } from '#model/edition/wording/edition-status.ts';
import { newCorrections, offerInWords, packsFor, sameContent } from '#model/offline/manifest.ts';
import type { Published } from '#service-worker/manifests.ts';
import { request, type Status } from '#service-worker/messages.ts';
import { base } from '#service-worker/cache-names.ts';

const workers = navigator.serviceWorker;
const address = location.pathname.slice(base.length);
const statusOf = (worker: ServiceWorker): Promise<Status> => request<Status>(worker, { type: 'status', address });

// Styled here and not in the style sheet, which everyone fetches.
const box = document.createElement('div');
box.className = 'notice saved-copy';
box.style.marginTop = '0.8rem';
box.hidden = true;

/** A line of its own, said politely; the box shows while any line has words. */
function line(): (...content: (string | Node)[]) => void {
  const made = document.createElement('div');
  made.setAttribute('role', 'status');
  made.style.margin = '0';
  made.hidden = true;
  box.append(made);
  return (...content) => {
    made.replaceChildren(...content);
    made.hidden = content.length === 0;
    box.hidden = [...box.children].every((child) => child instanceof HTMLElement && child.hidden);
  };
}
const copy = line();
const leftOut = line();
const wrong = line();
const newer = line();

function sayCopy(status: Status): void {
  if (status.saved)
    copy(`Saved copy, content of ${dateInWords(status.date)}.${navigator.onLine ? '' : ' You are offline.'}`);
}

/** The tools note on the document which areas' data they could not have. */
function sayLeftOut(): void {
  const titles = document.documentElement.dataset['notSaved'];
  if (titles === undefined) leftOut();
  else leftOut(`Left out, because it is not saved on this device: ${titles}. `, link('What is saved'));
}

/** More are counted: what waits to be loaded names them all. */
const MOST_SAID = 6;

/** Says what was wrong in this copy, as soon as the site can be asked; the newer content may still be on its way. */
async function sayWrong(worker: ServiceWorker, status: Status): Promise<void> {
  const published = await request<Published | null>(worker, { type: 'published' });
  if (published === null || 'off' in published) return;
  const all = newCorrections(status, published, status.areas);
  if (all.length === 0) return;
  const list = document.createElement('ul');
  for (const { words } of all.slice(0, MOST_SAID)) {
    const item = document.createElement('li');
    item.textContent = words;
    list.append(item);
  }
  const more = all.length > MOST_SAID ? ` The first ${String(MOST_SAID)} of ${String(all.length)}:` : '';
  wrong(`Something in this saved copy was wrong and has been put right since.${more}`, list);
}

function link(words: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = `${base}/offline/`;
  made.textContent = words;
  return made;
}

const isNews = (mine: Status, next: Status): boolean =>
  next.build !== mine.build && !sameContent(mine, next, next.areas);

async function offer(mine: Status, registration: ServiceWorkerRegistration): Promise<void> {
  const { waiting } = registration;
  // A busy device may take its time to start a worker.
  const next = waiting === null ? null : await statusOf(waiting).catch(() => statusOf(waiting));
  if (registration.waiting !== waiting) return;
  if (waiting === null || next === null || !isNews(mine, next)) {
    newer();
    return;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Reload';
  button.addEventListener('click', () => {
    void request(waiting, { type: 'activate' });
  });
  newer(`${offerInWords(mine, next)} Open pages of this site change when you reload. `, button);
}

function watch(registration: ServiceWorkerRegistration, mine: Status): void {
  // What waited may have been given up meanwhile: the offer goes with it.
  const offerWhenReady = (): void => {
    void offer(mine, registration);
  };
  offerWhenReady();
  const follow = (): void => {
    registration.installing?.addEventListener('statechange', offerWhenReady);
  };
  follow();
  registration.addEventListener('updatefound', follow);
  // A page left open asks again when its reader comes back to it.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) registration.update().catch(() => undefined);
  });
  // One page accepts for all, so that no two show different content.
  workers.addEventListener('controllerchange', () => {
    if (workers.controller !== null)
      void statusOf(workers.controller).then((now) => {
        if (isNews(mine, now)) location.reload();
      });
  });
}

async function start(worker: ServiceWorker): Promise<void> {
  document.querySelector('main')?.prepend(box);
  addEventListener('not-saved', sayLeftOut);
  sayLeftOut();
  const status = await statusOf(worker);
  sayCopy(status);
  const askWhatWasWrong = (): void => {
    sayWrong(worker, status).catch(() => undefined);
  };
  askWhatWasWrong();
  addEventListener('online', askWhatWasWrong);
  for (const change of ['online', 'offline'])
    addEventListener(change, () => {
      sayCopy(status);
    });
  const goOn = (): void => {
    request(worker, { type: 'save', areas: [] }).catch(() => undefined);
  };
  if (packsFor(status.packs, status.areas).some(({ id }) => !status.whole.includes(id))) {
    goOn();
    addEventListener('online', goOn, { once: true });
  }
  const registration = await workers.getRegistration();
  if (registration !== undefined) watch(registration, status);
}

if (workers.controller !== null) void start(workers.controller);
