import { writeFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { ALPHA, type Change, OUTLINE, PUBLISHED, ROADMAP, writeTopic } from '../../lint/sample-project.ts';
import { readFiles, waymark, waymarkWith, writeSample } from '../sample-folder.ts';

const INTRO = 'content/roadmaps/demo/topics/intro.md';
const MORE = 'content/roadmaps/demo/topics/more.md';
const local = (id: string) => writeTopic(id).replace(/^aliases.*\n/m, '');

const CHANGES: readonly Change[] = [
  { file: INTRO, from: '', to: local('intro').replace('Sentence 1 on', 'See [this](/demo/intro). Sentence 1 on') },
  {
    file: MORE,
    from: '',
    to: local('more').replace(
      'requires: []',
      'requires:\n  - topic: demo.intro\n    reason: It comes first, as was said.',
    ),
  },
  { file: OUTLINE, from: '- beta\n', to: '- beta\n          - demo.intro\n          - demo.more\n' },
  { file: ROADMAP, from: 'note: A note.', to: "note: 'See [a](topic:demo.intro) and [b](/demo/intro#x).'" },
  { file: PUBLISHED, from: 'beta', to: 'beta\ndemo.intro\ndemo.more' },
];

const lint = async (root: string) => (await waymark(root, 'lint')).out.split('\n').at(-1);

test('renames a local topic, by its whole id and by its name', async () => {
  const root = await writeSample(...CHANGES);
  expect(await lint(root)).toBe('0 errors, 0 warnings in 9 files');
  expect(await waymark(root, 'mv', 'demo.intro', 'demo.begin')).toMatchObject({ code: 0, err: '' });
  const files = await readFiles(root);
  expect(files[INTRO]).toBeUndefined();
  const topic = files['content/roadmaps/demo/topics/begin.md'];
  expect(topic).toContain('aliases:\n  - demo.intro\n');
  expect(topic).toContain('See [this](/demo/begin).');
  expect(files[OUTLINE]).toContain('- demo.begin\n');
  expect(files[MORE]).toContain('- topic: demo.begin\n');
  expect(files[ROADMAP]).toContain("'See [a](topic:demo.begin) and [b](/demo/begin#x).'");
  expect(files[PUBLISHED]).toContain('\ndemo.begin\n');
  expect(await waymark(root, 'mv', 'demo.begin', 'intro')).toMatchObject({ code: 0, err: '' });
  expect((await readFiles(root))[INTRO]).toContain('aliases:\n  - demo.begin\n');
  expect(await lint(root)).toBe('0 errors, 0 warnings in 9 files');
});

test('makes a shared topic of a local one, and a local one of that', async () => {
  const root = await writeSample(...CHANGES);
  const shared = 'content/topics/area/intro.md';
  expect(await waymark(root, 'mv', 'demo.intro', shared)).toMatchObject({ code: 0, err: '' });
  const files = await readFiles(root);
  expect(files[shared]).toContain('aliases:\n  - demo.intro\n');
  expect(files[shared]).toContain('See [this](/demo/intro).');
  expect(files[ROADMAP]).toContain("'See [a](topic:intro) and [b](/demo/intro#x).'");
  expect(await lint(root)).toBe('0 errors, 0 warnings in 9 files');
  expect(await waymark(root, 'mv', 'intro', 'demo.intro')).toMatchObject({ code: 0, err: '' });
  expect((await readFiles(root))[INTRO]).toContain('aliases:\n  - intro\n');
  expect(await lint(root)).toBe('0 errors, 0 warnings in 9 files');
});

test('leaves a topic shared that other files than those of the roadmap name', async () => {
  const root = await writeSample(...CHANGES, {
    file: ALPHA,
    from: 'Sentence 1 on',
    to: 'See [it](topic:beta). Sentence 1 on',
  });
  const { code, err } = await waymark(root, 'mv', 'beta', 'demo.beta');
  expect([code, err]).toEqual([2, expect.stringContaining('`demo.beta` is local to the roadmap `demo`')]);
});

test('a roadmap takes its local topics with it, and gives them back', async () => {
  const root = await writeSample(...CHANGES);
  expect(await waymark(root, 'mv', 'roadmap:demo', 'sample')).toMatchObject({ code: 0 });
  const files = await readFiles(root);
  expect(Object.keys(files).filter((path) => path.includes('demo'))).toEqual([]);
  expect(files['content/roadmaps/sample/topics/intro.md']).toContain('aliases:\n  - demo.intro\n');
  expect(files['content/roadmaps/sample/topics/intro.md']).toContain('See [this](/sample/intro).');
  expect(files['content/roadmaps/sample/topics/more.md']).toContain('- topic: sample.intro\n');
  expect(files['content/roadmaps/sample/roadmap.md']).toContain('(topic:sample.intro) and [b](/sample/intro#x)');
  expect(files['content/roadmaps/sample/outline.yaml']).toContain('- sample.intro\n          - sample.more\n');
  expect(files[PUBLISHED]).toContain('\nsample.intro\nsample.more\n');
  expect(await lint(root)).toBe('0 errors, 0 warnings in 9 files');
  await waymark(root, 'mv', 'sample', 'demo');
  expect((await readFiles(root))[INTRO]).toContain('aliases:\n  - sample.intro\n');
  expect(await lint(root)).toBe('0 errors, 0 warnings in 9 files');
});

test('removes a local topic, or a roadmap with all of them, only if their ids lead somewhere', async () => {
  const root = await writeSample(...CHANGES);
  for (const name of ['demo.more', 'roadmap:demo']) {
    expect((await waymark(root, 'rm', name, '--yes')).err).toContain('learners hold it.');
  }
  expect(await waymark(root, 'rm', 'demo.more', '--into', 'alpha', '--yes')).toMatchObject({ code: 1 });
  expect((await readFiles(root))[ALPHA]).toContain('aliases: [alpha-old, demo.more]');
  expect((await waymark(root, 'rm', 'roadmap:demo', '--into', 'demo.intro', '--yes')).err).toContain('no other topic');
  await waymark(root, 'rm', 'roadmap:demo', '--into', 'alpha', '--yes');
  const files = await readFiles(root);
  expect(files[ALPHA]).toContain('aliases: [alpha-old, demo.more, demo.intro]');
  expect(Object.keys(files).filter((path) => path.includes('demo'))).toEqual([]);
});

test('forgets the local topics of a roadmap that never was on the site', async () => {
  const root = await writeSample(...CHANGES);
  await waymark(root, 'rm', 'roadmap:demo', '--forget', '--yes');
  expect((await readFiles(root))[PUBLISHED]).toBe('alpha\nbeta\ngamma\ndelta\n');
});

const DRAFT: Change = { file: ROADMAP, from: 'jsonUrl', to: 'status: draft\njsonUrl' };

test('begins a local topic at a place of its roadmap', async () => {
  const root = await writeSample(DRAFT);
  const { out } = await waymark(root, ...['new', 'topic', '--title', 'Intro', '--local', 'demo', '--in', 'demo/first']);
  expect(out).toContain(`Now write ${INTRO};`);
  await waymarkWith(root, ['Begin here', 'demo/first'], 'new', 'topic', '--local', 'demo');
  const files = await readFiles(root);
  expect(files[OUTLINE]).toContain('          - demo.intro\n          - demo.begin-here\n    checkpoint:');
  expect(files[PUBLISHED]).toContain('\ndemo.begin-here\n');
  expect(await lint(root)).toBe('0 errors, 0 warnings in 9 files');
});

test.each([
  [['--title', 'A', '--local', 'demo'], '--in demo/<section>'],
  [['--title', 'A', '--local', 'demo', '--area', 'x'], 'either in an --area or --local'],
  [['--title', 'A', '--local', 'gone', '--in', 'gone/x'], '--local: there is no roadmap gone. There are: demo.'],
  [['--title', 'Outline', '--local', 'demo', '--in', 'demo/first'], '/demo/outline is a page of its own'],
  [['--title', 'A', '--id', 'a.b', '--local', 'demo', '--in', 'demo/first'], 'a.b is no id. Give a name with --id'],
  [['--title', '?', '--local', 'demo', '--in', 'demo/first'], 'no id can be made of "?"'],
])('refuses new topic %j', async (args, message) => {
  const { code, err } = await waymark(await writeSample(DRAFT), 'new', 'topic', ...args);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test('does not place a local topic into another roadmap', async () => {
  const root = await writeSample(DRAFT);
  await waymark(root, ...['new', 'roadmap', '--title', 'Other', '--description', 'It', '--kind', 'skill']);
  const args = ['new', 'topic', '--title', 'A', '--local', 'demo', '--in', 'other/first'];
  expect((await waymark(root, ...args)).err).toContain('other/first is not in demo, and no other roadmap can list');
});

test('an outline with local topics goes out as a list and comes back as it was', async () => {
  const root = await writeSample(...CHANGES);
  const before = await readFiles(root);
  await waymark(root, 'export', 'outline', 'demo', '--out', 'demo.md');
  const list = (await readFiles(root))['demo.md'] ?? '';
  expect(list).toContain('- The intro `demo.intro`\n');
  expect(await waymark(root, 'import', 'outline', 'demo.md')).toMatchObject({ code: 0 });
  expect((await readFiles(root))[OUTLINE]).toBe(before[OUTLINE]);
});

test('a list finds local topics by their title and name, and begins new ones by their id', async () => {
  const root = await writeSample(...CHANGES, DRAFT);
  const list = '- First\n  - One\n    - The intro\n    - more\n    - Later `demo.later`\n';
  await writeFile(`${root}/list.md`, list);
  const { code, err } = await waymark(root, 'import', 'outline', 'list.md', '--roadmap', 'demo', '--drafts');
  expect([code, err]).toEqual([0, expect.stringContaining('1 new draft: demo.later.')]);
  const files = await readFiles(root);
  expect(files[OUTLINE]).toContain('- demo.intro\n          - demo.more\n          - demo.later\n');
  expect(files['content/roadmaps/demo/topics/later.md']).toContain('title: Later\nstatus: draft\n');
  await writeFile(`${root}/list.md`, '- First\n  - One\n    - Later `other.later`\n');
  expect((await waymark(root, 'import', 'outline', 'list.md', '--roadmap', 'demo', '--drafts')).err).toContain(
    'it would be local to the roadmap other',
  );
});
