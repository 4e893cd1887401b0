import fc from 'fast-check';
import { expect, test } from 'vitest';

import { layoutChecklist } from '../../../../src/roadmap/layout/layout-checklist.ts';
import { findCrossings, findCutText, findOutside, findOverlaps } from './layout-checks.ts';
import { CHECKLIST, generateChecklist } from './make-checklist.ts';

const measure = (text: string, { size }: { size: number }) => Array.from(text).length * size * 0.55;

test('draws any check list without overlap, cut text or crossing, with all items in order', () => {
  fc.assert(
    fc.property(generateChecklist(), (checklist) => {
      const layout = layoutChecklist(checklist, measure);
      expect(findOverlaps(layout)).toEqual([]);
      expect(findOutside(layout)).toEqual([]);
      expect(findCutText(layout, measure)).toEqual([]);
      expect(findCrossings(layout)).toEqual([]);
      const drawn = layout.nodes.filter(({ kind }) => kind === 'topic').map(({ id, mark }) => ({ id, mark }));
      const items = checklist.sections.flatMap((section) => section.items);
      expect(drawn).toEqual(items.map(({ id, priority }) => ({ id, mark: priority })));
    }),
    { numRuns: 15 },
  );
});

test('puts sections on the spine and their items beside it, in turn to the left and to the right', () => {
  const { nodes } = layoutChecklist(CHECKLIST, measure);
  const spine = nodes.filter(({ kind }) => kind === 'section');
  expect(spine.map(({ lines }) => lines.join(' '))).toEqual(['Before leaving', 'After landing']);
  const sides = nodes
    .filter(({ kind }) => kind === 'group')
    .map(({ x }) => (x < (spine[0]?.x ?? 0) ? 'left' : 'right'));
  expect(sides).toEqual(['left', 'right']);
});

test('leaves room for the sign of the priority', () => {
  const [first] = CHECKLIST.sections[0]?.items ?? [];
  if (!first) throw new Error('There is no item.');
  const { nodes } = layoutChecklist(CHECKLIST, measure);
  expect(nodes.find(({ id }) => id === first.id)).toMatchObject({ mark: 'must', lines: ['Put on a vest'] });
});
