import fc from 'fast-check';
import { expect, test } from 'vitest';

import { packText, unpackText } from '../../../../src/learner/share/pack.ts';
import {
  countBytes,
  MAX_FILE_BYTES,
  MAX_VERSION_BYTES,
  readVersionFile,
  refuseGrowth,
  refuseSize,
  writeVersionFile,
} from '../../../../src/learner/versions/version-file.ts';
import { LIMITS, type Version } from '../../../../src/learner/versions/version.ts';
import { makeVersion } from './sample.ts';

test('reads back what was written, under a new id', () => {
  const version = makeVersion();
  expect(readVersionFile(writeVersionFile(version, 2), 'copy')).toEqual({
    kind: 'ok',
    version: { ...version, id: 'copy' },
  });
});

test('goes through a link', async () => {
  const text = writeVersionFile(makeVersion());
  expect(await unpackText(await packText(text), MAX_FILE_BYTES)).toEqual({ kind: 'ok', text });
});

test('never throws, whatever it reads', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readVersionFile(text, 'copy').kind).toBe('broken');
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom('name', 'roadmap', 'sections', 'own', 'version'), fc.jsonValue(), (key, value) => {
      const file: unknown = JSON.parse(writeVersionFile(makeVersion()));
      const text = JSON.stringify({ ...(file as object), [key]: value });
      expect(['ok', 'broken']).toContain(readVersionFile(text, 'copy').kind);
    }),
  );
});

test.each([
  ['', 'no JSON file'],
  ['{"format":"other"}', 'holds no version'],
  ['[]', 'holds no version'],
  ['{"format":"waymark-version","version":2}', 'newer version'],
  ['{"format":"waymark-version","version":1}', 'no name or no topics'],
  [' '.repeat(MAX_FILE_BYTES + 1), 'A version can have 1 MB at most'],
])('says what is wrong with %j', (text, message) => {
  const result = readVersionFile(text, 'copy');
  expect(result.kind === 'broken' && result.message).toContain(message);
});

/** A version of exactly so many bytes, by the notes of its own topics. */
function makeLarge(bytes: number): Version {
  const ids = Array.from({ length: 250 }, (_, index) => `own-${index}`);
  const build = (lengths: readonly number[]): Version => ({
    ...makeVersion(),
    sections: [{ id: 'a', title: 'All', topics: ids }],
    own: Object.fromEntries(
      ids.map((id, index) => [id, { title: id, note: 'a'.repeat(lengths[index] ?? 0), links: [] }]),
    ),
  });
  const left = bytes - countBytes(writeVersionFile(build([])));
  return build(ids.map((_, index) => Math.max(0, Math.min(LIMITS.note, left - index * LIMITS.note))));
}

test('every version that can be saved as a file can be opened again, and every other one is named', () => {
  const most = makeLarge(MAX_VERSION_BYTES);
  const tooLarge = makeLarge(MAX_VERSION_BYTES + 1);
  expect(countBytes(writeVersionFile(most))).toBe(MAX_VERSION_BYTES);
  expect(refuseSize(most)).toBeUndefined();
  expect(readVersionFile(writeVersionFile(most, 2), 'copy').kind).toBe('ok');
  expect(readVersionFile(writeVersionFile(tooLarge, 2), 'copy')).toEqual({
    kind: 'broken',
    message: refuseSize(tooLarge),
  });
});

test('a version does not grow beyond what a file can hold, but may always shrink', () => {
  const most = makeLarge(MAX_VERSION_BYTES);
  const tooLarge = makeLarge(MAX_VERSION_BYTES + 5000);
  expect(refuseGrowth(most, makeLarge(MAX_VERSION_BYTES + 1))).toContain('1 MB at most');
  expect(refuseGrowth(makeLarge(MAX_VERSION_BYTES - 1), most)).toBeUndefined();
  expect(refuseGrowth(tooLarge, makeLarge(MAX_VERSION_BYTES + 4000))).toBeUndefined();
  expect(refuseGrowth(most, most)).toBeUndefined();
});
