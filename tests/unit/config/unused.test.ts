import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const FILES: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'x', type: 'module', dependencies: { attic: '1.0.0' } }),
  'src/elements/page.ts': "import { used } from '../words/words.ts';\nconsole.log(used);\n",
  'src/words/words.ts': 'export const used = 1;\nexport const spare = 2;\nexport type Spare = string;\n',
  'src/words/attic.ts': 'export const x = 1;\n',
};

test('refuses files, exports, types and packages that nothing uses', async () => {
  const root = await mkdtemp(join(tmpdir(), 'unused-'));
  try {
    const files = { ...FILES, '.config/knip.json': await readFile('.config/knip.json', 'utf8') };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const knip = join(process.cwd(), 'node_modules/knip/bin/knip.js');
    const { status, stdout } = spawnSync(process.execPath, [knip, '--config', '.config/knip.json'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    for (const name of [/^src\/words\/attic\.ts/m, /^spare /m, /^Spare /m, /^attic /m]) expect(stdout).toMatch(name);
  } finally {
    await rm(root, { recursive: true });
  }
});
