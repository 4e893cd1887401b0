import { expect, test } from 'vitest';

import { COLLECTIONS } from '../../lint/sample-collections.ts';
import { ALPHA } from '../../lint/sample-project.ts';
import { waymark, writeSample } from '../sample-folder.ts';

test('prints a table, and ends with 1 below a limit', async () => {
  const { code, out } = await waymark(await writeSample(), 'report');
  const [titles = '', row = ''] = out.split('\n');
  expect([code, titles.split(/ {2,}/).slice(0, 3), row.split(/ {2,}/).slice(0, 3)]).toEqual([
    1,
    ['roadmap', 'topics', 'drafts'],
    ['demo', '4', '0'],
  ]);
  expect(out).toContain('- 4 topics lack 3 to 6 resources\n');
});

test('prints JSON with every topic and the limits', async () => {
  const { code, out } = await waymark(await writeSample(), 'report', 'demo', 'demo', '--json');
  const { roadmaps, limits } = JSON.parse(out) as { roadmaps: readonly unknown[]; limits: unknown };
  expect([code, roadmaps.length]).toEqual([1, 1]);
  expect(roadmaps).toMatchObject([{ id: 'demo', finished: [{ id: 'alpha', free: 2 }, {}, {}, {}] }]);
  expect(limits).toMatchObject({ words: { min: 90, max: 200 } });
});

test('refuses a roadmap that is not there', async () => {
  const { code, err } = await waymark(await writeSample(), 'report', 'dmo');
  expect([code, err]).toEqual([2, 'There is no roadmap `dmo` with an outline. Did you mean `demo`?']);
});

test('says that something could not be read', async () => {
  const root = await writeSample({ file: ALPHA, from: 'level: beginner', to: 'level: begginer' });
  const { code, out, err } = await waymark(root, 'report', '--json');
  expect([code, err]).toEqual([1, 'What could not be read is not counted: 1 error, which `waymark lint` shows.']);
  expect(JSON.parse(out)).toMatchObject({ roadmaps: [{ topics: 3 }] });
});

test('counts questions by level, the topics that they test and the words of their answers', async () => {
  const root = await writeSample(...COLLECTIONS);
  const { code, out } = await waymark(root, 'report', 'question-group:talks');
  expect(code).toBe(0);
  expect(out).toBe(
    'Questions of talks: 30 (30 beginner, 0 intermediate, 0 advanced)\n' +
      '  on 1 topic; answers of 45, 45, 45 words (shortest, middle, longest), reading ease 77',
  );
  expect((await waymark(root, 'report')).out).toContain('Questions of talks: 30');
  expect((await waymark(root, 'report', 'question-group:talk')).err).toContain('Did you mean `talks`?');
});
