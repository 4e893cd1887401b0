import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { watchContent } from '../../../src/cli/watch-content.ts';
import { ALPHA } from '../lint/sample-project.ts';
import { writeSample } from './sample-folder.ts';

test('runs at once, and again after changes, one run at a time', async () => {
  const root = await writeSample();
  const ending = new AbortController();
  let runs = 0;
  let atOnce = 0;
  await watchContent(
    root,
    async () => {
      runs += 1;
      atOnce += 1;
      expect(atOnce).toBe(1);
      if (runs < 3) await writeFile(join(root, ALPHA), `run ${runs}`);
      else ending.abort();
      atOnce -= 1;
    },
    ending.signal,
  );
  expect(runs).toBe(3);
});

test('ends with what went wrong', async () => {
  const root = await writeSample();
  await expect(watchContent(root, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
});
