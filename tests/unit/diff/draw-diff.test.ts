import sharp from 'sharp';
import { expect, test } from 'vitest';

import { diffContent } from '../../../src/diff/diff-content.ts';
import { drawDiff } from '../../../src/diff/draw-diff.ts';
import { type Change, OUTLINE, readSample, writeTopic } from '../lint/sample-project.ts';

const change = (from: string, to: string): Change => ({ file: OUTLINE, from, to });

function draw(before: readonly Change[], after: readonly Change[]): string {
  const [old, now] = [readSample(...before), readSample(...after)];
  const [roadmap] = diffContent(old, now).roadmaps;
  if (roadmap === undefined) throw new Error('No roadmap changes.');
  return drawDiff(old, now, roadmap);
}

/** What becomes of the boxes, in the order in which they are drawn. */
const changesIn = (svg: string) => Array.from(svg.matchAll(/aria-label="([^"]*: \w+)"/g), ([, label]) => label);

const CHECKPOINT = /    checkpoint:[\s\S]*$/;

test('shows what comes, what goes at its old place, and what moves at its new one', async () => {
  const epsilon = { file: 'content/topics/area/epsilon.md', from: '', to: writeTopic('epsilon') };
  const svg = draw(
    [],
    [
      epsilon,
      change('          - beta\n', ''),
      change('          - alpha', '          - epsilon\n          - delta'),
      change('            topics:\n              - delta\n', ''),
    ],
  );
  expect(changesIn(svg)).toEqual([
    'The epsilon: added',
    'The delta: changed',
    'The alpha: removed',
    'The beta: removed',
  ]);
  expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
});

test('what goes has a line through each line of its text, and what comes a sign', () => {
  const svg = draw([], [change('          - beta\n', '')]);
  const [, removed = ''] = /<g role="img" aria-label="The beta: removed">(.*)<\/g>/.exec(svg) ?? [];
  expect(removed).toContain('stroke-dasharray');
  expect(removed.match(/<path d="M[\d.]+ [\d.]+H[\d.]+" stroke="#A11D2E"/g)).toHaveLength(1);
  const added = draw([change('          - beta\n', '')], []);
  expect(changesIn(added)).toEqual(['The beta: added']);
  expect(added).toContain('d="M-5 0H5M0 -5V5"');
  expect(added).not.toContain('stroke-dasharray');
});

test('a section that goes stays in the picture, with its checkpoint', () => {
  const extra =
    '  - id: zero\n    title: Zero\n    summary: Gone soon.\n    groups:\n      - side: left\n        topics: [delta]\n';
  const checkpoint = '    checkpoint: { id: first-try, title: Try early, build: Build it., proves: [It runs.] }\n';
  const only = change('            topics:\n              - delta\n', '');
  const svg = draw([change('sections:\n', `sections:\n${extra}${checkpoint}`), only], [only]);
  expect(changesIn(svg)).toEqual(['Zero: removed', 'The delta: removed', 'Checkpoint: Try early: removed']);
});

test('a checkpoint that goes stays in the picture at its section', () => {
  const [text = ''] = CHECKPOINT.exec(readSample().sources.get(OUTLINE) ?? '') ?? [];
  expect(changesIn(draw([], [change(text, '    notes: [A note.]\n'), change('          - beta\n', '')]))).toEqual([
    'The beta: removed',
    'Checkpoint: Try it: removed',
  ]);
});

test('a sub-topic that goes stays below its topic, and a topic without a place is refused', () => {
  expect(changesIn(draw([], [change('            topics:\n              - delta\n', '')]))).toEqual([
    'The delta: removed',
  ]);
  expect(() => draw([], [change('          - beta\n', '          - nowhere\n')])).toThrow('nowhere');
});

test('marks a topic that has another title', () => {
  const title = { file: 'content/topics/area/beta.md', from: 'title: The beta', to: 'title: Beta' };
  expect(changesIn(draw([], [title]))).toEqual(['Beta: changed']);
});

test('a whole roadmap that comes or goes is drawn with all of it', () => {
  const none = { file: OUTLINE, from: '', to: '' };
  expect(changesIn(draw([none], []))).toHaveLength(6);
  expect(changesIn(draw([], [none])).every((label) => label?.endsWith(': removed'))).toBe(true);
});
