import fc from 'fast-check';
import { expect, test } from 'vitest';

import { MAX_PACKED_LENGTH, packText, unpackText } from '../../../../src/learner/share/pack.ts';

const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('\uFEFFx'));

test('unpacks what was packed, in characters that stand in an address as they are', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const packed = await packText(text);
      expect(packed).toMatch(/^1\.[\w-]*[a-z\d]$/i);
      expect(await unpackText(packed, 1_000_000)).toEqual({ kind: 'ok', text });
    }),
  );
});

// What the same texts were packed to before codes ended in a letter or digit.
const OLD_CODES = [
  [
    'Ada\nbackend\njzzzz\nevent-sourcing express-and-fastify fastapi file-permissions full-text-search\ngit-basics git-branching go graceful-shutdown graph-databases\n',
    '1.HYzBEQIhDAD_VEEDKcJSAgSIYmBI0JPqHe61O_vYR0IXML5IknvuvbejD4mB9jUjS_F0jUmqgJIgoxrnnz_EwT5zIxg036zKXdTn1RoYXQZKOGN1hQ0CKkf1t06UWM-2dF8mRsqrgdZlqX_llFEhoWFAJXV_',
  ],
  [
    'Ada\nbackend\njzzzz\nfull-text-search git-basics git-branching go graceful-shutdown\ngraph-databases graphql grpc health-checks horizontal-scaling\n',
    '1.JcfBDcMwCADAv6dgAYboKAQTcIPs1GC18vSV2t_do1I5iC_ptTz33rucyx1TPokhNNlAW-JB0Tj-nNTZWlfQATqJ5VyOYSvrePeik27DSkkHhQT8_nLQeTOYkKchm_AVYGO2PXqSYzB561q-',
  ],
] as const;

test.each(OLD_CODES)('a code that would end in a sign gets an ending that stays in a link, %#', async (text, old) => {
  expect(await unpackText(old, 1000)).toEqual({ kind: 'ok', text });
  const code = await packText(text);
  expect(code).toMatch(/[a-z\d]$/i);
  expect(await unpackText(code, 1000)).toEqual({ kind: 'ok', text });
});

test('no code of a long list of words ends in a sign', async () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 20, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(words, async (list) => {
      const text = list.join(' ');
      const code = await packText(text);
      expect(code).toMatch(/[a-z\d]$/i);
      expect(await unpackText(code, 10_000)).toEqual({ kind: 'ok', text });
    }),
    { numRuns: 300 },
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
