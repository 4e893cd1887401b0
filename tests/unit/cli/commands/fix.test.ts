import { expect, test } from 'vitest';

import { ALPHA, BETA, type Change, OUTLINE, PUBLISHED, ROADMAP, writeTopic } from '../../lint/sample-project.ts';
import { readFiles, waymark, writeSample } from '../sample-folder.ts';

const FEWER = { file: PUBLISHED, from: 'alpha\nbeta\ngamma\ndelta\n', to: 'delta\ngamma' };
/** The fields of the sample in the order of the schema. */
const ORDERED = { file: ROADMAP, from: 'jsonUrl: /jsons/demo.json\n', to: '' };

test('appends the ids of new topics to the list of published ids, once', async () => {
  const root = await writeSample(FEWER, ORDERED);
  expect(await waymark(root, 'fix')).toEqual({
    code: 0,
    out: [
      `change ${PUBLISHED}`,
      '  line 1',
      '   delta',
      '  -gamma',
      '  \\ No newline at end of file',
      '  +gamma',
      '  +alpha',
      '  +beta',
      '',
      '1 file changed.',
    ].join('\n'),
    err: '',
  });
  expect((await readFiles(root))[PUBLISHED]).toBe('delta\ngamma\nalpha\nbeta\n');
  expect((await waymark(root, 'fix')).out).toBe('Nothing to change.');
});

test('writes nothing in a dry run', async () => {
  const root = await writeSample(FEWER, ORDERED);
  const before = await readFiles(root);
  const { out } = await waymark(root, 'fix', '--dry-run', '--json');
  expect(JSON.parse(out)).toEqual({ dryRun: true, changes: [{ kind: 'change', path: PUBLISHED }] });
  expect((await waymark(root, 'fix', '--dry-run')).out).toContain('1 file would change. Nothing was written.');
  expect(await readFiles(root)).toEqual(before);
});

/** Faults of every kind that a program can mend, and how they look afterwards. */
const FAULTS: readonly (readonly [kind: string, change: Change, after: string])[] = [
  [
    'a typing error in a fixed word',
    { file: ALPHA, from: 'level: beginner', to: 'level: begginer' },
    'level: beginner',
  ],
  ['a typing error in the name of a field', { file: ALPHA, from: 'level:', to: 'levle:' }, 'level: beginner'],
  [
    'a title that YAML takes for a number',
    { file: ALPHA, from: 'title: The alpha', to: 'title: 1.10' },
    'title: "1.10"',
  ],
  ['hours the wrong way round', { file: ALPHA, from: '[2, 5]', to: '[5, 2]' }, 'hours: [2, 5]'],
  ['one alias without a list', { file: ALPHA, from: '[alpha-old]', to: 'alpha-old' }, 'aliases: [alpha-old]'],
  ['an alias that is no id', { file: ALPHA, from: '[alpha-old]', to: '[Alpha Old]' }, 'aliases: [alpha-old]'],
  [
    'a value with #',
    { file: ALPHA, from: 'title: The alpha', to: "title: It's #12 or C #" },
    "title: 'It''s #12 or C #'",
  ],
  [
    'the order of fields',
    {
      file: ALPHA,
      from: 'title: The alpha\naliases: [alpha-old]\nlevel: beginner',
      to: '# About both\nlevel: beginner\n# The name\ntitle: The alpha\naliases: [alpha-old]',
    },
    '# The name\ntitle: The alpha\naliases: [alpha-old]\nlevel: beginner\n',
  ],
  ['a topic that does not exist', { file: OUTLINE, from: '- beta', to: '- betaa' }, '- beta\n'],
  ['a topic by its former name', { file: OUTLINE, from: '- beta', to: '- beta-old' }, '- beta\n'],
  [
    'a requirement',
    { file: BETA, from: 'requires: []', to: 'requires:\n  - topic: aplha\n    reason: It comes first, as was said.' },
    '- topic: alpha\n',
  ],
  [
    'a link to a topic',
    { file: ROADMAP, from: 'note: A note.', to: 'note: See [a](topic:alhpa) first.' },
    'See [a](topic:alpha) first.',
  ],
];

test.each(FAULTS)('mends %s, for good', async (_kind, change, after) => {
  const root = await writeSample(change);
  expect((await waymark(root, 'fix')).code).toBe(0);
  const mended = await readFiles(root);
  expect(mended[change.file]).toContain(after);
  expect((await waymark(root, 'lint')).out).toMatch(/^0 errors, 0 warnings/);
  expect((await waymark(root, 'fix')).out).toBe('Nothing to change.');
  expect(await readFiles(root)).toEqual(mended);
});

test('gives files names in kebab-case', async () => {
  const root = await writeSample({ file: 'content/topics/area/New Topic.md', from: '', to: writeTopic('new-topic') });
  expect((await waymark(root, 'fix')).out).toContain(
    'move content/topics/area/New Topic.md -> content/topics/area/new-',
  );
  expect((await waymark(root, 'lint')).out).toContain('0 errors, 1 warning');
});

test.each([
  ['two candidates', { file: OUTLINE, from: '- beta', to: '- beta\n          - alpba' }, 'alphb'],
  ['a comment', { file: ALPHA, from: 'title: The alpha', to: 'title: The alpha # a remark' }, undefined],
  ['a sentence', { file: ALPHA, from: '- You can explain', to: '- Explain' }, undefined],
] as const)('leaves %s to people', async (_kind, change, other) => {
  const root = await writeSample(
    change,
    ...(other === undefined ? [] : [{ file: `content/topics/area/${other}.md`, from: '', to: writeTopic(other) }]),
  );
  await waymark(root, 'fix');
  expect((await readFiles(root))[change.file]).toContain(change.to);
});

test('mends faults of several files at once, and what they uncover, once and for all', async () => {
  const root = await writeSample(
    { file: OUTLINE, from: '- beta', to: '- betaa' },
    { file: BETA, from: 'level: beginner', to: 'levle: begginer' },
    { file: ALPHA, from: 'title: The alpha\naliases: [alpha-old]', to: 'aliases: Alpha Old\ntitle: The C #' },
  );
  const count = async () => {
    const { errors } = JSON.parse((await waymark(root, 'lint', '--json')).out) as { errors: number };
    return errors;
  };
  expect(await count()).toBeGreaterThan(2);
  await waymark(root, 'fix');
  expect(await count()).toBe(0);
  const first = await readFiles(root);
  expect((await waymark(root, 'fix')).out).toBe('Nothing to change.');
  expect(await readFiles(root)).toEqual(first);
});

test('lets links to the address of a topic name the topic, and leaves others as they are', async () => {
  const root = await writeSample(ORDERED, {
    file: ALPHA,
    from: 'Sentence 1 on',
    to: 'See [a](/topics/beta), [b](/topics/beta#x), [c](/demo/beta), [d](/topics), [e](/topics/gamma-old), `(/topics/beta)`. Sentence 1 on',
  });
  await waymark(root, 'fix');
  expect((await readFiles(root))[ALPHA]).toContain(
    'See [a](topic:beta), [b](/topics/beta#x), [c](/demo/beta), [d](/topics), [e](topic:gamma), `(/topics/beta)`.',
  );
  expect((await waymark(root, 'lint')).code).toBe(0);
  expect((await waymark(root, 'fix')).out).toBe('Nothing to change.');
});
