/** `/offline/`: what can be saved, what is, and the buttons. The worker does the work; no worker is there before Save. */
import { dateInWords } from '#model/edition/wording/edition-status.ts';
import { narrowsTo } from '#model/search/query/narrow-areas.ts';
import { bytesOf, offlineAddresses, packsFor, sizeInWords } from '#model/offline/manifest.ts';
import { removeAll } from '#service-worker/cache-names.ts';
import { whyNot } from './can-save.ts';
import { publishedManifest } from '#service-worker/manifests.ts';
import { CHANNEL, request, type Broadcast, type Failure, type Status } from '#service-worker/messages.ts';
import { activeWorker, currentWorker, registrationOf } from './registration.ts';

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the offline page lacks ${selector}`);
  return found;
};
const said = find('#said');
const say = (words: string): void => {
  said.textContent = words;
};

const ENDS: Record<Failure, string> = {
  connection:
    'The connection was lost. What was fully saved is kept; saving goes on when you are back here with a connection.',
  server: 'The site could not send a part. What was fully saved is kept. Try again later.',
  damaged: 'A part arrived damaged and was not kept. What was fully saved is kept. Try again.',
  newer: 'The site has newer content. All of it is being fetched; open pages offer it when it is ready.',
  room: 'There is no room for this on the device. What was saved before stays. Remove an area, or free some space.',
  stopped: 'Saving was stopped. What was fully saved is kept.',
};
const NOT_FOUND_OUT = 'What can be saved could not be looked up: the site cannot be reached just now.';

/** What is saved, or could be, when nothing is. */
async function look(): Promise<Status | null> {
  const worker = await currentWorker();
  if (worker !== null) return request<Status>(worker, { type: 'status', address: offlineAddresses.missing });
  const manifest = await publishedManifest();
  return 'off' in manifest ? null : { ...manifest, saved: false, areas: [], whole: [] };
}

let status: Status | undefined;

function stateOf({ id, kind }: Status['packs'][number], { areas, whole }: Status): string {
  if (whole.includes(id)) return ', saved';
  return areas.includes(id) || (kind !== 'area' && areas.length > 0) ? ', not finished' : ', not saved';
}

function drawPacks(now: Status): void {
  for (const pack of now.packs) {
    const row = document.querySelector<HTMLElement>(`[data-pack="${CSS.escape(pack.id)}"]`);
    if (row === null) continue;
    const part = (selector: string): HTMLElement | null => row.querySelector(selector);
    part('[data-size]')?.replaceChildren(sizeInWords(pack.bytes));
    part('[data-state]')?.replaceChildren(stateOf(pack, now));
    const saved = now.whole.includes(pack.id);
    const [save, remove] = [part('[data-save]'), part('[data-remove]')];
    if (save !== null) save.hidden = saved;
    if (remove !== null) remove.hidden = !saved && !now.areas.includes(pack.id);
  }
}

/** Older Safari and WebKitGTK have no such thing, or not all of it; saving works without. */
const storage = navigator.storage as Partial<StorageManager> | undefined;

async function drawUsed(): Promise<void> {
  const { usage } = (await storage?.estimate?.()) ?? {};
  if (usage !== undefined)
    find('#used').textContent = `About ${sizeInWords(usage)} of this device's storage is in use for this site.`;
}

async function draw(): Promise<void> {
  const now = await look();
  if (now === null) {
    cannot('Saving is switched off at present. The pocket edition, below, works without a connection.');
    return;
  }
  status = now;
  find('#dated').textContent =
    `Content of ${dateInWords(now.date)}. Saving an area also saves the pages that all areas share, and the search.`;
  drawPacks(now);
  const left = now.packs.some((pack) => pack.kind === 'area' && !now.whole.includes(pack.id));
  find('#save-all').hidden = !left;
  find('#remove-all').hidden = now.areas.length === 0;
  await drawUsed();
  find('#saving').hidden = false;
}

function cannot(...words: (string | Node)[]): void {
  const place = find('#cannot');
  place.replaceChildren(...words);
  place.hidden = false;
  find('#saving').hidden = true;
}

const SILENCE = 30_000;
let quiet: ReturnType<typeof setTimeout> | undefined;

function showProgress(received: number, of: number): void {
  clearTimeout(quiet);
  // A browser may end a worker without a word.
  quiet = setTimeout(() => {
    ended('stopped');
  }, SILENCE);
  find('#bar').hidden = false;
  const bar = find('#received');
  bar.setAttribute('max', String(of));
  bar.setAttribute('value', String(received));
  find('#amount').textContent = `${sizeInWords(received)} of ${sizeInWords(of)}`;
}

/** Redraws, and says how it ended where something was being saved. */
function ended(failure: Failure | null): void {
  const wasSaving = quiet !== undefined;
  clearTimeout(quiet);
  quiet = undefined;
  find('#bar').hidden = true;
  // The new build's worker fetches all of it, what was just asked for included.
  if (failure === 'newer')
    void registrationOf()
      .then((registration) => registration?.update())
      .catch(() => undefined);
  const drawn = draw().catch(() => undefined);
  void drawn.then(() => {
    if (failure !== null) say(ENDS[failure]);
    else if (wasSaving) say('Saved. You can lose the connection now.');
  });
}

async function save(areas: readonly string[]): Promise<void> {
  const missing = packsFor(status?.packs ?? [], [...(status?.areas ?? []), ...areas]).filter(
    ({ id }) => status?.whole.includes(id) !== true,
  );
  say(`Saving ${sizeInWords(bytesOf(missing))}.`);
  showProgress(0, bytesOf(missing));
  try {
    const worker = await activeWorker();
    // Asks the browser to keep what is saved when space runs short; it may decline.
    void storage?.persist?.();
    // Its end is told to all pages, this one among them.
    request(worker, { type: 'save', areas }).catch(() => undefined);
  } catch {
    ended('connection');
  }
}

async function remove(area: string): Promise<void> {
  if (status?.areas.every((one) => one === area) === true) return removeEverything();
  const worker = await currentWorker();
  if (worker !== null) await request(worker, { type: 'remove', area });
  await draw();
  say('Removed.');
}

async function removeEverything(): Promise<void> {
  const worker = await currentWorker();
  if (worker !== null) await request(worker, { type: 'stop' }).catch(() => undefined);
  await (await registrationOf())?.unregister();
  await removeAll();
  await draw().catch(() => undefined);
  say('Everything saved was removed.');
}

/** Does what a button asks; the focus stays near where it was, though the button may be gone. */
function press(button: HTMLElement): void {
  const { save: one, remove: other } = button.dataset;
  const row = button.closest<HTMLElement>('[data-pack]');
  const done = one !== undefined ? save([one]) : other !== undefined ? remove(other) : undefined;
  void done
    ?.catch(() => {
      say(NOT_FOUND_OUT);
    })
    .then(() => {
      if (button.hidden) row?.querySelector<HTMLElement>('button:not([hidden])')?.focus();
    });
}

// What was begun and broken off goes on.
function goOn(): void {
  if (status === undefined) return;
  const { packs, areas, whole } = status;
  if (packsFor(packs, areas).some(({ id }) => !whole.includes(id))) void save([]);
}

/** Looks up what there is; where that fails, it is said, with a button to try again. */
async function open(): Promise<void> {
  find('#cannot').hidden = true;
  try {
    await draw();
  } catch {
    const again = document.createElement('button');
    again.type = 'button';
    again.textContent = 'Try again';
    again.addEventListener('click', () => {
      void open();
    });
    cannot(`${NOT_FOUND_OUT} `, again);
    return;
  }
  // Where a worker is in charge, the line on saved copies sees to it.
  if (navigator.serviceWorker.controller === null) goOn();
}

/** Leaves of a long list of areas those that are typed, by name or region. */
function narrow(words: string): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-pack]'))
    row.hidden = !narrowsTo(words, row.dataset['name'] ?? '', row.dataset['region'] ?? '');
}

function listen(): void {
  const box = document.querySelector<HTMLInputElement>('#pack-words');
  box?.addEventListener('input', () => {
    narrow(box.value);
  });
  find('.packs').addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button !== null) press(button);
  });
  find('#save-all').addEventListener('click', () => {
    void save(status?.packs.flatMap(({ id, kind }) => (kind === 'area' ? [id] : [])) ?? []);
  });
  find('#remove-all').addEventListener('click', () => {
    void removeEverything();
  });
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }: MessageEvent<Broadcast>) => {
    if (data.type === 'progress') showProgress(data.received, data.of);
    else ended(data.failure);
  });
  addEventListener('online', goOn);
}

async function start(): Promise<void> {
  const reason = await whyNot();
  if (reason !== null) {
    cannot(reason);
    return;
  }
  listen();
  await open();
}

void start();
