import { expect, test } from 'vitest';

import { ALPHA, BETA, GUIDE, GUIDE_TEXT, OUTLINE, PUBLISHED, ROADMAP } from '../../lint/sample-project.ts';
import { COLLECTIONS } from '../../lint/sample-collections.ts';
import { readFiles, waymark, writeSample } from '../sample-folder.ts';

const CHANGES = [
  { file: GUIDE, from: '', to: GUIDE_TEXT.replace('/demo)', '/demo/alpha#x) and [again](/demo)') },
  {
    file: ROADMAP,
    from: 'note: A note.',
    to: "relatedRoadmaps: [demo]\nnote: 'See [a](topic:alpha), [b](topic:alpha-old) and `alpha`.'",
  },
  {
    file: BETA,
    from: 'requires: []',
    to: 'requires:\n  - topic: "alpha" # first\n    reason: It comes first, as was said.',
  },
  { file: BETA, from: 'Sentence 1 on', to: 'See [it](/topics/alpha). Sentence 1 on' },
  { file: ALPHA, from: 'Sentence 1 on', to: 'See [this](topic:alpha). Sentence 1 on' },
] as const;

const SUM = '0 errors, 0 warnings in 8 files';

test('renames a topic with all that refers to it, and lint finds nothing', async () => {
  const root = await writeSample(...CHANGES);
  expect((await waymark(root, 'lint')).out).toBe(SUM);
  const { code, out } = await waymark(root, 'mv', 'alpha', 'first-steps');
  expect([code, out]).toEqual([0, expect.stringContaining(`move ${ALPHA} -> content/topics/area/first-steps.md`)]);
  const files = await readFiles(root);
  const topic = files['content/topics/area/first-steps.md'];
  expect(topic).toContain('aliases: [alpha-old, alpha]');
  expect(topic).toContain('See [this](topic:first-steps). Sentence 1');
  expect(files[ALPHA]).toBeUndefined();
  expect(files[OUTLINE]).toContain('          - first-steps\n          - beta\n');
  expect(files[BETA]).toContain('- topic: "first-steps" # first');
  expect(files[BETA]).toContain('See [it](/topics/first-steps).');
  expect(files[ROADMAP]).toContain("'See [a](topic:first-steps), [b](topic:first-steps) and `alpha`.'");
  expect(files[GUIDE]).toContain('(/demo/first-steps#x)');
  expect(files[PUBLISHED]).toBe('alpha\nbeta\ngamma\ndelta\nfirst-steps\n');
  expect((await waymark(root, 'lint')).out).toBe(SUM);
});

test('gives a topic its former name back', async () => {
  const root = await writeSample(...CHANGES);
  await waymark(root, 'mv', 'alpha', 'first-steps');
  expect(await waymark(root, 'mv', 'first-steps', 'alpha')).toMatchObject({ code: 0, err: '' });
  expect((await readFiles(root))[ALPHA]).toContain('aliases: [alpha-old, first-steps]');
  expect((await waymark(root, 'lint')).out).toBe(SUM);
});

test('moves a topic to another area, and adds a list of aliases where there is none', async () => {
  const root = await writeSample({ file: ALPHA, from: 'aliases: [alpha-old]\n', to: '' });
  await waymark(root, 'mv', 'topic:alpha', 'content/topics/other/alpha.md');
  await waymark(root, 'mv', 'content/topics/other/alpha.md', 'omega');
  const files = await readFiles(root);
  expect(files['content/topics/other/omega.md']?.slice(0, 45)).toBe(
    '---\ntitle: The alpha\naliases:\n  - alpha\nlevel',
  );
  expect((await waymark(root, 'lint')).code).toBe(0);
});

test('renames a roadmap and a guide', async () => {
  const root = await writeSample(...CHANGES);
  const { err } = await waymark(root, 'mv', 'roadmap:demo', 'sample');
  expect(err).toContain('The address of demo leads nowhere from now on');
  await waymark(root, 'mv', 'begin', 'start');
  const files = await readFiles(root);
  expect(files['content/roadmaps/sample/roadmap.md']).toContain('relatedRoadmaps: [sample]');
  expect(files['content/guides/start.md']).toContain('(/sample/alpha#x) and [again](/sample)');
  expect(Object.keys(files).filter((path) => path.includes('demo') || path === GUIDE)).toEqual([]);
  expect((await waymark(root, 'lint')).code).toBe(0);
});

test.each([
  [['alpha', 'beta'], 'content/topics/area/beta.md exists already.'],
  [['alpha', 'beta-old'], 'The id beta-old is taken: it is an alias in content/topics/area/beta.md.'],
  [['alpha', 'Alpha'], 'is not an id in kebab-case'],
  [['alpha', 'content/guides/x.md'], 'content/guides/x.md is no place for a topic.'],
  [['alpha', '../x.md'], 'has no place here'],
  [['alpha', 'alpha'], 'alpha is what it is called already.'],
  [['alpah', 'x'], 'There is no topic, roadmap or other file called alpah. Did you mean alpha?'],
  [['demo', 'topics'], 'The id topics is taken: /topics belongs to the site itself.'],
])('changes nothing for mv %s', async (names, message) => {
  const root = await writeSample();
  const before = await readFiles(root);
  const { code, out, err } = await waymark(root, 'mv', ...names);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(await readFiles(root)).toEqual(before);
});

test('changes nothing while a file cannot be read, or in a dry run', async () => {
  const root = await writeSample({ file: BETA, from: 'level: beginner', to: 'level: begginer' });
  const before = await readFiles(root);
  expect((await waymark(root, 'mv', 'alpha', 'x')).err).toContain(`${BETA}:4 has to be mended first`);
  const whole = await writeSample();
  const { out } = await waymark(whole, 'mv', 'alpha', 'x', '--dry-run');
  expect(out).toContain('3 files would change. Nothing was written.');
  expect(await readFiles(root)).toEqual(before);
});

test('renames a project with its places, and notes that its old key is gone', async () => {
  const root = await writeSample(...COLLECTIONS, {
    file: OUTLINE,
    from: '    checkpoint:',
    to: '    projects: [build-it]\n    checkpoint:',
  });
  expect(await waymark(root, 'mv', 'project:build-it', 'make-it')).toMatchObject({ code: 0 });
  const files = await readFiles(root);
  expect(files['content/projects/make-it.md']).toContain('title: Build it');
  expect(files[OUTLINE]).toContain('projects: [make-it]');
  expect(files[PUBLISHED]).toContain('project:build-it removed\n');
  expect(files[PUBLISHED]).toMatch(/project:make-it\n$/);
  expect((await waymark(root, 'mv', 'make-it', 'build-it')).err).toContain('learners may still have data under it');
});

test('renames a check list with its folder', async () => {
  const root = await writeSample(...COLLECTIONS);
  expect(await waymark(root, 'mv', 'content/best-practices/checks', 'tests')).toMatchObject({ code: 0 });
  const files = await readFiles(root);
  expect(files['content/best-practices/tests/checklist.yaml']).toContain('id: part-1');
  expect(files[PUBLISHED]).toContain('item:checks.item-1-0 removed\n');
  expect(files[PUBLISHED]).toContain('item:tests.item-1-0\n');
  expect((await waymark(root, 'lint')).code).toBe(0);
});
