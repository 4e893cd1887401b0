import { expect, test } from 'vitest';

import { lintSample, OUTLINE, ROADMAP } from '../sample-project.ts';

const WHY = '            why: It is the one that the tests pick.\n';
const MARK = '            mark: recommended\n';
const withoutReason = { file: OUTLINE, from: WHY, to: '' };

test('asks for the reason of a mark, and for the mark of a reason', () => {
  expect(lintSample(withoutReason)).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:14:13 error mark-reason
    \`gamma\` needs both \`mark\` and \`why\`, or neither: an opinion without a reason helps nobody
    => Add the field that is missing, or remove the other."
  `);
  expect(lintSample({ file: OUTLINE, from: MARK, to: '' })).toContain('14:13 error mark-reason');
});

test('looks at sub-topics too', () => {
  const found = lintSample({ file: OUTLINE, from: '- delta', to: '- topic: delta\n                mark: any-order' });
  expect(found).toContain('18:17 error mark-reason');
});

test('looks at the topics that sections are', () => {
  const found = lintSample({
    file: OUTLINE,
    from: 'id: first',
    to: 'id: first\n    topic: alpha\n    mark: any-order',
  });
  expect(found).toContain('2:5 error mark-reason\n`alpha` needs both');
});

test('lets the marks of a draft wait for their reasons, but no reason stand alone', () => {
  const draft = { file: ROADMAP, from: 'title: Demo', to: 'status: draft\ntitle: Demo' };
  expect(lintSample(draft, withoutReason)).toBe('');
  expect(lintSample(draft, { file: OUTLINE, from: MARK, to: '' })).toContain('14:13 error mark-reason');
});
