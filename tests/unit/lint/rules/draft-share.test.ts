import { expect, test } from 'vitest';

import { countDrafts } from '../../../../src/lint/count-drafts.ts';
import { ALPHA, lintSample, OUTLINE, PUBLISHED, readSample, ROADMAP, writeTopic } from '../sample-project.ts';

const draft = (id: string) => ({
  file: `content/topics/area/${id}.md`,
  from: '',
  to: `---\ntitle: The ${id}\nstatus: draft\n---\n`,
});

test('counts the drafts of a complete roadmap, and names them', () => {
  expect(lintSample(draft('beta'), draft('delta'))).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:10:13 error draft-share
    2 of 4 topics are drafts (\`beta\` and \`delta\`); a roadmap may have 10 % at most
    => Finish or remove some of them, or write \`status: draft\` in roadmap.md until they are finished."
  `);
});

test('leaves a roadmap alone that is a draft itself', () => {
  expect(lintSample(draft('beta'), { file: ROADMAP, from: 'title:', to: 'status: draft\ntitle:' })).toBe('');
});

/** The sample project with as many more topics, all of which its outline lists. */
function withMore(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `more-${index}`);
  return [
    ...ids.map((id) => ({ file: `content/topics/area/${id}.md`, from: '', to: writeTopic(id) })),
    { file: OUTLINE, from: '          - beta\n', to: ['beta', ...ids].map((id) => `          - ${id}\n`).join('') },
    { file: PUBLISHED, from: 'delta\n', to: ['delta', ...ids].map((id) => `${id}\n`).join('') },
  ];
}

test('accepts one draft of ten topics, and not one of nine', () => {
  expect(lintSample(...withMore(6), draft('alpha'))).toBe('');
  expect(lintSample(...withMore(5), draft('alpha'))).toContain('1 of 9 topics are drafts (`alpha`)');
});

test('counts for a report', () => {
  const content = readSample(draft('alpha'));
  const [roadmap] = content.roadmaps;
  const { topics, drafts } = (roadmap && countDrafts(roadmap, content)) ?? {};
  expect([topics, drafts?.map(({ file }) => file)]).toEqual([4, [ALPHA]]);
});
