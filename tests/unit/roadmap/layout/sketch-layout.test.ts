import { expect, test } from 'vitest';

import { layoutRoadmap } from '../../../../src/roadmap/layout/layout-roadmap.ts';
import { sketchLayout } from '../../../../src/roadmap/layout/sketch-layout.ts';
import { makeRoadmap } from '../../make-content.ts';

const layout = layoutRoadmap(makeRoadmap(), (text, { size }) => text.length * size * 0.55);

test('draws each topic and each section as one box in whole px, inside the drawing', () => {
  const sketch = sketchLayout(layout);
  const count = (path: string) => path.match(/M/g)?.length ?? 0;
  const ofKind = (...kinds: string[]) => layout.nodes.filter(({ kind }) => kinds.includes(kind)).length;
  expect(count(sketch.topics)).toBe(ofKind('topic', 'subtopic'));
  expect(count(sketch.sections)).toBe(ofKind('section', 'checkpoint'));
  expect(sketch.topics).toMatch(/^(?:M\d+ \d+h\d+v\d+h-\d+z)+$/);
  expect(sketch.width).toBeGreaterThanOrEqual(layout.width);
});

test('keeps of the connectors the spine alone', () => {
  const spine = layout.edges.filter(({ kind }) => kind === 'spine');
  expect(sketchLayout(layout).spine).toBe(spine.map(({ d }) => d).join(''));
});
