import fc from 'fast-check';
import { expect, test } from 'vitest';

import { toBase64Url } from '../../../../src/learner/share/base64url.ts';
import { deflate } from '../../../../src/learner/share/deflate.ts';
import { MAX_PACKED_LENGTH } from '../../../../src/learner/share/pack.ts';
import { decodeShare, encodeShare, MAX_UNPACKED_SIZE } from '../../../../src/learner/share/share-code.ts';
import { cleanName, type SharedProgress } from '../../../../src/learner/share/shared-progress.ts';
import { id, topicId } from '../topic-ids.ts';

const shares = fc
  .record({
    name: fc.string({ unit: 'grapheme', maxLength: 80 }),
    roadmap: fc.option(id, { nil: undefined }),
    changed: fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) }),
    ids: fc.uniqueArray(fc.tuple(topicId, fc.constantFrom('learning', 'done', 'skipped')), {
      selector: ([key]) => key,
    }),
  })
  .map(({ ids, ...rest }): SharedProgress => {
    const list = (state: string) => ids.flatMap(([key, found]) => (found === state ? [key] : [])).sort();
    return { ...rest, topics: { learning: list('learning'), done: list('done'), skipped: list('skipped') } };
  });

const pack = async (text: string) => `1.${toBase64Url(await deflate(text))}`;

test('a link reads back as what was shared, and needs no escaping', async () => {
  await fc.assert(
    fc.asyncProperty(shares, async (share) => {
      const code = await encodeShare(share);
      expect(encodeURIComponent(code)).toBe(code);
      expect(await decodeShare(code)).toEqual({ kind: 'ok', share: { ...share, name: cleanName(share.name) } });
    }),
  );
});

test('never throws, whatever stands in the address', async () => {
  const codes = fc.oneof(
    fc.string(),
    fc.string().map((text) => `1.${text}`),
    fc.uint8Array().map((bytes) => `1.${toBase64Url(bytes)}`),
  );
  await fc.assert(
    fc.asyncProperty(codes, async (code) => {
      expect(['ok', 'empty', 'refused']).toContain((await decodeShare(code)).kind);
    }),
  );
});

test('never throws on compressed text of any kind, and lets no broken id through', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.string({ maxLength: 12 }), { minLength: 6, maxLength: 6 }).map((lines) => lines.join('\n')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (unpacked) => {
      const decoded = await decodeShare(await pack(unpacked));
      if (decoded.kind !== 'ok') return;
      for (const found of Object.values(decoded.share.topics).flat())
        expect(found).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/);
    }),
  );
});

test('a link that was cut or changed on the way is never read as something else', async () => {
  const code = await encodeShare({
    name: 'Ada',
    roadmap: 'backend',
    changed: 1_800_000_000_000,
    topics: { learning: ['dns'], done: ['tcp', 'udp'], skipped: [] },
  });
  for (let length = 1; length < code.length - 1; length += 1) {
    expect((await decodeShare(code.slice(0, length))).kind).toBe('refused');
  }
  expect((await decodeShare(`${code}AAAA`)).kind).toBe('refused');
});

test.each([
  ['a newer version', '2.abc', 'newer version'],
  ['another prefix', 'x.abc', 'damaged'],
  ['no base64url', '1.a+b', 'damaged'],
  ['too many characters', `1.${'A'.repeat(MAX_PACKED_LENGTH)}`, 'longer'],
])('refuses %s with a sentence', async (_, code, words) => {
  const decoded = await decodeShare(code);
  expect(decoded.kind === 'refused' && decoded.reason).toContain(words);
});

test('stops unpacking a link that would fill the memory', async () => {
  const bomb = await pack('a'.repeat(MAX_UNPACKED_SIZE * 50));
  expect(bomb.length).toBeLessThan(MAX_PACKED_LENGTH);
  expect((await decodeShare(bomb)).kind).toBe('refused');
});

test.each([
  ['two states for one topic', 'Ada\nbackend\n0\ndns\ndns\n'],
  ['a broken id', 'Ada\nbackend\n0\n\nDNS!\n'],
  ['a broken roadmap', 'Ada\n../admin\n0\n\ndns\n'],
  ['a moment that is none', 'Ada\nbackend\n-1\n\ndns\n'],
  ['a moment after all dates', 'Ada\nbackend\nzzzzzzzzzzz\n\ndns\n'],
  ['a missing line', 'Ada\nbackend\n0\n\ndns'],
  ['a name without end', `${'a'.repeat(61)}\nbackend\n0\n\ndns\n`],
])('refuses %s', async (_, text) => {
  expect((await decodeShare(await pack(text))).kind).toBe('refused');
});

test('an address without a code is told apart from a broken one', async () => {
  expect(await decodeShare('')).toEqual({ kind: 'empty' });
});
