import { expect, test } from 'vitest';

import { listOutputs } from '../../src/lint/list-outputs.ts';
import { checkContent } from '../../src/lint/load-content.ts';
import { createClashCheck } from '../../src/lint/rules/output-clash.ts';
import { CONTENT_ROOT, FILES } from './site.ts';

const { content } = await checkContent(CONTENT_ROOT);

test('no roadmap could write over a file of the site, nor beside a page that has its name', () => {
  const findClash = createClashCheck(content);
  const chosen = new Set(content.roadmaps.flatMap(listOutputs).map(({ output }) => output));
  // No path that a roadmap may choose begins with an underscore.
  const files = FILES.filter((file) => !chosen.has(file) && !file.startsWith('/_'));
  expect(files.length).toBeGreaterThan(100);
  for (const roadmap of content.roadmaps) {
    // A roadmap may ask for its own /<id>.json, which is the same file.
    const others = files.filter((file) => file.replace(/\.\w+$/, '') !== `/${roadmap.id}`);
    expect(others.filter((file) => findClash(file, roadmap) === undefined)).toEqual([]);
  }
});
