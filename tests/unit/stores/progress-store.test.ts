import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { stateOf } from '../../../src/learner/progress/document.ts';

const DNS = { id: 'dns', aliases: ['domain-name-system'] };
const TCP = { id: 'tcp', aliases: [] };

let items: Map<string, string>;

beforeEach(() => {
  items = new Map();
  vi.resetModules();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => items.set(key, text),
  });
});

afterEach(() => vi.unstubAllGlobals());

/** The store of a tab of its own. */
async function openTab() {
  vi.resetModules();
  return (await import('../../../src/stores/progress-store.ts')).progress;
}

test('undo goes back one change at a time', async () => {
  const progress = await openTab();
  progress.set([DNS, TCP], 'learning');
  progress.set([DNS], 'done');
  expect(progress.undo()).toBe(true);
  expect(stateOf(progress.document, 'dns')).toBe('learning');
  expect(progress.undo()).toBe(true);
  expect(stateOf(progress.document, 'dns')).toBe('pending');
  expect(stateOf(progress.document, 'tcp')).toBe('pending');
  expect(progress.undo()).toBe(false);
});

test('one undo takes back all that one answer set, whatever the states', async () => {
  const progress = await openTab();
  progress.set([DNS], 'done');
  const told: unknown[] = [];
  progress.addEventListener('set', (event) => told.push(event instanceof CustomEvent && event.detail));
  progress.setEach([
    { topics: [DNS], state: 'pending' },
    { topics: [], state: 'skipped' },
    { topics: [TCP], state: 'done' },
  ]);
  expect(told).toEqual([
    { topics: [DNS], state: 'pending' },
    { topics: [TCP], state: 'done' },
  ]);
  expect(progress.undo()).toBe(true);
  expect(stateOf(progress.document, 'dns')).toBe('done');
  expect(stateOf(progress.document, 'tcp')).toBe('pending');
});

test('undo leaves alone what another tab changed or deleted since', async () => {
  const [first, second] = [await openTab(), await openTab()];
  first.set([DNS, TCP], 'learning');
  second.set([DNS], 'done');
  expect(first.undo()).toBe(true);
  expect(stateOf(first.document, 'dns')).toBe('done');
  expect(stateOf(first.document, 'tcp')).toBe('pending');
  first.set([DNS], 'skipped');
  items.clear();
  expect(first.undo()).toBe(false);
  expect(stateOf(first.document, 'dns')).toBe('pending');
});

test('a former id from a device whose clock is ahead does not hold a topic', async () => {
  const ahead = Date.now() + 1e9;
  const topics = { 'domain-name-system': { state: 'skipped', changed: ahead } };
  items.set('waymark.progress', JSON.stringify({ version: 1, topics }));
  const progress = await openTab();
  progress.set([DNS], 'done');
  expect(stateOf(progress.document, DNS.id, DNS.aliases)).toBe('done');
  expect(progress.undo()).toBe(true);
  expect(stateOf(progress.document, DNS.id, DNS.aliases)).toBe('skipped');
});

test('setting nothing is no change to undo', async () => {
  const progress = await openTab();
  progress.set([DNS], 'done');
  progress.set([], 'done');
  expect(progress.undo()).toBe(true);
  expect(stateOf(progress.document, 'dns')).toBe('pending');
});
