import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { PROGRESS_FORMAT, setState, stateOf } from '../../../../src/learner/progress/document.ts';
import { LocalStore } from '../../../../src/learner/storage/local-store.ts';

const KEY = 'waymark.progress';

/** A storage that can be made to fail, in the ways that browsers do. */
class FakeStorage {
  readonly items = new Map<string, string>();
  failure: 'SecurityError' | 'QuotaExceededError' | undefined;

  getItem(key: string): string | null {
    if (this.failure === 'SecurityError') throw new DOMException('denied', this.failure);
    return this.items.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (this.failure) throw new DOMException('no', this.failure);
    this.items.set(key, text);
  }
}

let storage: FakeStorage;
let page: EventTarget;

beforeEach(() => {
  storage = new FakeStorage();
  page = new EventTarget();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('window', page);
});

afterEach(() => vi.unstubAllGlobals());

const open = () => new LocalStore(PROGRESS_FORMAT);
const done = (topic: string, now: number) => (document: typeof PROGRESS_FORMAT.empty) =>
  setState(document, topic, 'done', now);

/** What the browser tells the other tabs after one has written. */
function tellOtherTab(): void {
  page.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }));
}

test('keeps changes for the next page', () => {
  open().update(done('dns', 1));
  expect(stateOf(open().document, 'dns')).toBe('done');
});

test('what has not changed stays the same object', () => {
  const store = open();
  store.update(done('dns', 1));
  const { document } = store;
  tellOtherTab();
  store.update((same) => same);
  expect(store.document).toBe(document);
});

test('two tabs lose nothing of each other', () => {
  const [first, second] = [open(), open()];
  first.update(done('dns', 1));
  second.update(done('tcp', 2));
  let changes = 0;
  first.addEventListener('change', () => (changes += 1));
  tellOtherTab();
  expect(changes).toBe(1);
  for (const store of [first, open()]) {
    expect(stateOf(store.document, 'dns')).toBe('done');
    expect(stateOf(store.document, 'tcp')).toBe('done');
  }
});

test.each(['{"version":99,"topics":{}}', '{broken', '[]'])('never writes over %s', (text) => {
  storage.items.set(KEY, text);
  const store = open();
  expect(store.problem).toBe(text.includes('99') ? 'newer' : 'unreadable');
  store.update(done('dns', 1));
  expect(stateOf(store.document, 'dns')).toBe('done');
  expect(storage.items.get(KEY)).toBe(text);
  expect(store.readText()).toBe(text);
});

test('a visitor may replace what could not be read', () => {
  storage.items.set(KEY, '{broken');
  const store = open();
  store.replace(setState(PROGRESS_FORMAT.empty, 'dns', 'done', 1));
  expect(store.problem).toBeUndefined();
  expect(stateOf(open().document, 'dns')).toBe('done');
});

test('a full storage keeps changes in the tab, and writes them with the next one that fits', () => {
  const store = open();
  storage.failure = 'QuotaExceededError';
  store.update(done('dns', 1));
  expect(store.problem).toBe('full');
  expect(stateOf(store.document, 'dns')).toBe('done');
  storage.failure = undefined;
  open().update(done('udp', 2));
  tellOtherTab();
  expect(stateOf(store.document, 'dns')).toBe('done');
  store.update(done('tcp', 3));
  expect(store.problem).toBeUndefined();
  const stored = open().document;
  expect(['dns', 'udp', 'tcp'].map((topic) => stateOf(stored, topic))).toEqual(['done', 'done', 'done']);
});

test('blocked storage leaves a store that works', () => {
  storage.failure = 'SecurityError';
  const store = open();
  expect(store.problem).toBe('blocked');
  store.update(done('dns', 1));
  expect(stateOf(store.document, 'dns')).toBe('done');
  expect(store.problem).toBe('blocked');
  expect(store.readText()).toBeNull();
});

test('takes over what another tab repaired', () => {
  storage.items.set(KEY, '{broken');
  const store = open();
  store.update(done('tcp', 2));
  storage.items.set(KEY, '{"version":1,"topics":{"dns":{"state":"done","changed":1}}}');
  tellOtherTab();
  expect(store.problem).toBeUndefined();
  store.update(done('udp', 3));
  const stored = open().document;
  expect(['dns', 'tcp', 'udp'].map((topic) => stateOf(stored, topic))).toEqual(['done', 'done', 'done']);
});

test('a page from the back-forward cache reads again', () => {
  const store = open();
  storage.items.set(KEY, '{"version":1,"topics":{"dns":{"state":"done","changed":1}}}');
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(stateOf(store.document, 'dns')).toBe('done');
});
