import fc from 'fast-check';
import { expect, test } from 'vitest';

import { MAX_PACKED_LENGTH, packText, unpackText } from '../../../../src/learner/share/pack.ts';

const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('\uFEFFx'));

test('unpacks what was packed, in characters that stand in an address as they are', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const packed = await packText(text);
      expect(packed).toMatch(/^1\.[\w-]+$/);
      expect(await unpackText(packed, 1_000_000)).toEqual({ kind: 'ok', text });
    }),
  );
});

test('never throws, whatever it is given', async () => {
  const inputs = fc.oneof(fc.string(), fc.base64String(), fc.stringMatching(/^1\.[\w-]*$/));
  await fc.assert(
    fc.asyncProperty(inputs, async (text) => {
      expect(['ok', 'broken', 'newer', 'too-large']).toContain((await unpackText(text, 1000)).kind);
    }),
  );
});

test('a link that was cut off is broken, never half a text', async () => {
  const packed = await packText(JSON.stringify(Array.from({ length: 50 }, (_, index) => ({ index }))));
  for (let length = 0; length < packed.length; length += 1) {
    expect(await unpackText(packed.slice(0, length), 10_000)).toEqual({ kind: 'broken' });
  }
});

test('stops at the limit, which counts bytes', async () => {
  const packed = await packText('é'.repeat(500));
  expect(await unpackText(packed, 999)).toEqual({ kind: 'too-large' });
  expect((await unpackText(packed, 1000)).kind).toBe('ok');
  const bomb = await packText('0'.repeat(20_000_000));
  expect(bomb.length).toBeLessThan(50_000);
  expect(await unpackText(bomb, 1_000_000)).toEqual({ kind: 'too-large' });
});

test('tells what a later version packed, and refuses what is too long before it unpacks it', async () => {
  expect(await unpackText('2.AA', 1000)).toEqual({ kind: 'newer' });
  expect(await unpackText(`1.${'A'.repeat(MAX_PACKED_LENGTH)}`, 1000)).toEqual({ kind: 'too-large' });
});

test.each(['', '1', '1.ä', '1.A', '1.AAAA', '1.%20'])('reads %j as broken', async (text) => {
  expect(await unpackText(text, 1000)).toEqual({ kind: 'broken' });
});
