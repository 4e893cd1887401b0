import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { checkContent } from '../../../src/lint/load-content.ts';
import { makeLargeContent } from '../../bench/large-content.ts';

test('the large content has the size that was asked for, and no fault', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-large-'));
  const files = makeLargeContent({ roadmaps: 3, topics: 120 });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { content, report } = await checkContent(folder);
  await rm(folder, { recursive: true });
  expect(report.findings).toEqual([]);
  expect([content.roadmaps.length, content.topics.length]).toEqual([3, 120]);
});

test('is the same in every run', () => {
  expect(makeLargeContent({ roadmaps: 1, topics: 9 })).toEqual(makeLargeContent({ roadmaps: 1, topics: 9 }));
});
