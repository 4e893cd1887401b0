import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';

import { readDay } from '../../../../src/learner/plan/days.ts';
import { planSteps } from '../../../../src/learner/plan/plan-steps.ts';
import { schedulePlan, type Pace } from '../../../../src/learner/plan/schedule-plan.ts';
import { toPlanMarkdown } from '../../../../src/learner/plan/to-markdown.ts';
import { list, makeCatalog, makeTopic } from './plan-fixture.ts';

const pace: Pace = { hoursPerWeek: 4, studyDays: [1, 2, 3, 4, 5] };

function write(title: string): string {
  const catalog = makeCatalog([makeTopic('a'), makeTopic('b', ['a'], { title, hours: [4, 8] })], list(), list('b'));
  const steps = planSteps([{ kind: 'roadmap', id: 'sea' }], catalog, () => false);
  const schedule = schedulePlan(steps, pace, readDay('2027-03-01') ?? NaN);
  return toPlanMarkdown(schedule, {
    goals: ['Sea'],
    pace,
    addressOf: ({ topic }) => `https://waymark.example/sea/${topic.id}`,
  });
}

test('writes a checklist by weeks', () => {
  expect(write('B').split('\n')).toEqual([
    '# Learning plan',
    '',
    '- Goals: Sea',
    '- Pace: 4 hours a week, Monday to Friday',
    '- Estimate: 6–12 hours in all',
    '- Done between March 10 and March 19, 2027, most likely around March 16',
    '',
    '## Week 1: March 1 to 7, 2027 (3–5 hours)',
    '',
    '- [ ] [A](https://waymark.example/sea/a), 2–4 hours. Needed for B: b is built on a.',
    '- [ ] [B](https://waymark.example/sea/b), 4–8 hours, until March 16, 2027. Part of Sea, section TWO.',
    '',
    '## Week 2: March 8 to 14, 2027 (3–5 hours)',
    '',
    '- [B](https://waymark.example/sea/b), continued',
    '',
    '## Week 3: March 15 to 21, 2027 (1 hour)',
    '',
    '- [B](https://waymark.example/sea/b), continued',
    '',
  ]);
});

test.each(['C# and [brackets] *stars* `code`', 'a_b_c <b> &amp; ~~x~~ \\'])('keeps the title %j as it is', (title) => {
  const html = micromark(write(title), { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(html).toContain(`<a href="https://waymark.example/sea/b">${escaped}</a>, 4–8 hours`);
  expect(html.match(/type="checkbox"/g)).toHaveLength(2);
});
