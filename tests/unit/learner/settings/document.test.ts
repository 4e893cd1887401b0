import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  CHOICES,
  chooseSetting,
  EMPTY_SETTINGS,
  mergeSettings,
  resetSettings,
  SETTING_LABELS,
  SETTINGS,
  SETTINGS_FORMAT,
  type SettingsDocument,
} from '../../../../src/learner/settings/document.ts';
import { parseDocument } from '../../../../src/learner/storage/document-format.ts';

const documents: fc.Arbitrary<SettingsDocument> = fc.record(
  {
    version: fc.constant(1 as const),
    theme: fc.constantFrom(...CHOICES.theme),
    textSize: fc.constantFrom(...CHOICES.textSize),
    motion: fc.constantFrom(...CHOICES.motion),
    contrast: fc.constantFrom(...CHOICES.contrast),
    singleKeys: fc.constantFrom(...CHOICES.singleKeys),
    changed: fc.integer({ min: 0, max: 3 }),
    // A field that a later version may add.
    font: fc.constantFrom('serif', 'sans'),
  },
  { requiredKeys: ['version', 'theme', 'textSize', 'motion', 'contrast', 'singleKeys', 'changed'] },
);

test('reads back what was written', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(parseDocument(SETTINGS_FORMAT, JSON.stringify(document))).toEqual({ kind: 'ok', document });
    }),
  );
});

test('never throws, whatever is stored, and every setting it reads is a choice', () => {
  const nearly = fc.record({ version: fc.constant(1), theme: fc.jsonValue(), textSize: fc.jsonValue() });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        nearly.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        const parsed = parseDocument(SETTINGS_FORMAT, text);
        if (parsed.kind !== 'ok') return;
        for (const setting of SETTINGS) expect(CHOICES[setting]).toContain(parsed.document[setting]);
      },
    ),
  );
});

test('takes the usual look for what is broken and keeps the rest', () => {
  const text = '{"version":1,"theme":"dark","textSize":"gigantic","motion":7,"changed":"yesterday","font":"serif"}';
  expect(parseDocument(SETTINGS_FORMAT, text)).toEqual({
    kind: 'ok',
    document: { ...EMPTY_SETTINGS, theme: 'dark', font: 'serif' },
  });
});

test('single keys are on unless they were switched off, in documents from before the choice too', () => {
  const read = (text: string) => parseDocument(SETTINGS_FORMAT, text);
  expect(read('{"version":1,"theme":"dark","changed":3}')).toMatchObject({
    document: { singleKeys: 'on', changed: 3 },
  });
  expect(read('{"version":1,"singleKeys":"off"}')).toMatchObject({ document: { singleKeys: 'off' } });
  expect(read('{"version":1,"singleKeys":false}')).toMatchObject({ document: { singleKeys: 'on' } });
});

test.each([
  ['', 'unreadable'],
  ['"dark"', 'unreadable'],
  ['{"theme":"dark"}', 'unreadable'],
  ['{"version":2}', 'newer'],
])('reads %j as %s', (text, kind) => {
  expect(parseDocument(SETTINGS_FORMAT, text).kind).toBe(kind);
});

test('merges by newest change, in any order, and twice as once', () => {
  fc.assert(
    fc.property(documents, documents, documents, (a, b, c) => {
      expect(mergeSettings(a, b)).toEqual(mergeSettings(b, a));
      expect(mergeSettings(a, a)).toEqual(a);
      expect(mergeSettings(mergeSettings(a, b), c)).toEqual(mergeSettings(a, mergeSettings(b, c)));
      expect(mergeSettings(a, b).changed).toBe(Math.max(a.changed, b.changed));
    }),
  );
});

test('changes one setting, and nothing for a value that is no choice', () => {
  const dark = chooseSetting(EMPTY_SETTINGS, 'theme', 'dark', 5);
  expect(dark).toEqual({ ...EMPTY_SETTINGS, theme: 'dark', changed: 5 });
  expect(chooseSetting(dark, 'theme', 'purple', 6)).toBe(dark);
  expect(resetSettings(dark, 7)).toEqual({ ...EMPTY_SETTINGS, changed: 7 });
});

test('says what changes, in words', () => {
  const after = chooseSetting(chooseSetting(EMPTY_SETTINGS, 'theme', 'dark', 1), 'textSize', 'huge', 2);
  expect(SETTINGS_FORMAT.describeChanges(EMPTY_SETTINGS, after)).toEqual([
    'Theme becomes "Dark"',
    'Text size becomes "Huge"',
  ]);
  expect(SETTINGS_FORMAT.describeChanges(after, after)).toEqual([]);
});

test('each choice has a name, and the first is the one of a visitor who never chose', () => {
  for (const setting of SETTINGS) {
    expect(Object.keys(SETTING_LABELS[setting].choices).toSorted()).toEqual([...CHOICES[setting]].toSorted());
    expect(CHOICES[setting][0]).toBe(EMPTY_SETTINGS[setting]);
  }
});
