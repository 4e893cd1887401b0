import { expect, test } from 'vitest';

import { COLLECTIONS, GROUP } from '../sample-collections.ts';
import { GUIDE, GUIDE_TEXT, lintSample } from '../sample-project.ts';

const guide = (fields: string) => ({
  file: GUIDE,
  from: '',
  to: GUIDE_TEXT.replace('description:', `${fields}\ndescription:`),
});

test('allows names of what exists', () => {
  expect(lintSample(...COLLECTIONS, guide('authors: [somebody]\nrelated: [begin]\nroadmap: demo'))).toBe('');
});

test('finds an author that does not exist', () => {
  expect(lintSample(...COLLECTIONS, { file: GROUP, from: '[somebody]', to: '[somebdy]' })).toMatchInlineSnapshot(`
    "questions/talks.md:5:11 error unknown-id
    there is no author \`somebdy\`
    => Did you mean \`somebody\`?"
  `);
});

test.each([
  ['related: [nothing]', 'there is no guide `nothing`\n=> Write it, content/guides/nothing.md, or remove it here.'],
  ['roadmap: nothing', 'there is no roadmap `nothing`\n=> Write it, content/roadmaps/nothing/roadmap.md'],
])('finds %s in a guide', (fields, message) => {
  expect(lintSample(guide(fields))).toContain(`error unknown-id\n${message}`);
});
