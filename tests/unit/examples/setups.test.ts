import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { listStaleSetups } from '../../examples/open-room.ts';

test('names the folders of setup that no example is for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'setups-'));
  try {
    for (const path of ['topics/area/alpha', 'topics/area/gone', 'roadmaps/demo/outline']) {
      await mkdir(join(folder, path), { recursive: true });
      await writeFile(join(folder, path, 'setup.sql'), '');
    }
    expect(await readdir(folder)).toEqual(['roadmaps', 'topics']);
    expect(listStaleSetups(['content/topics/area/alpha.md', 'content/roadmaps/demo/outline.yaml'], folder)).toEqual([
      'topics/area/gone',
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
