import { expect, test } from 'vitest';

import { listenForInterrupt } from '../../../src/cli/links/interrupt.ts';

test('the first signal stops the work, and the second one is no longer held up', () => {
  const count = () => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');
  const before = count();
  const { signal, close } = listenForInterrupt();
  expect([signal.aborted, count()]).toEqual([false, before + 2]);
  process.emit('SIGINT', 'SIGINT');
  expect([signal.aborted, count()]).toEqual([true, before]);
  close();
  expect(count()).toBe(before);
});

test('work that came to its end gives the keys back', () => {
  const before = process.listenerCount('SIGINT');
  const { signal, close } = listenForInterrupt();
  close();
  expect([signal.aborted, process.listenerCount('SIGINT')]).toEqual([false, before]);
});
