import fc from 'fast-check';
import { expect, test } from 'vitest';

import { packText, unpackText } from '../../../../src/learner/share/pack.ts';
import { MAX_FILE_BYTES, readVersionFile, writeVersionFile } from '../../../../src/learner/versions/version-file.ts';
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
  [' '.repeat(MAX_FILE_BYTES + 1), 'too large'],
])('says what is wrong with %j', (text, message) => {
  const result = readVersionFile(text, 'copy');
  expect(result.kind === 'broken' && result.message).toContain(message);
});
