import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { OUTLINE } from '../../lint/sample-project.ts';
import { readFiles, waymark, writeSample } from '../sample-folder.ts';

test('prints an outline as a list', async () => {
  const { code, out, err } = await waymark(await writeSample(), 'export', 'outline', 'demo');
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(`# Demo roadmap

- First \`first\`
  - _summary_ All there is.
  - _left_ One
    - The alpha \`alpha\`
    - The beta \`beta\`
  - _right_ Two
    - The gamma \`gamma\`
      - _recommended_ It is the one that the tests pick.
      - The delta \`delta\`
  - _checkpoint_ Try it \`try-it\`
    - _build_ Build a test.
    - _proves_ The test fails when it should.`);
});

test('writes a file on demand, and overwrites none unless it is told to', async () => {
  const root = await writeSample();
  const before = await readFiles(root);
  const dry = await waymark(root, 'export', 'outline', 'demo', '--out', 'demo.md', '--dry-run');
  expect([dry.out, dry.err]).toEqual(['', expect.stringMatching(/^demo.md would get \d+ bytes/)]);
  expect(await readFiles(root)).toEqual(before);
  expect((await waymark(root, 'export', 'outline', 'demo', '--out', 'demo.md')).out).toBe('');
  expect(await readFile(join(root, 'demo.md'), 'utf8')).toMatch(/^# Demo roadmap\n[^]*should\.\n$/);
  const again = await waymark(root, 'export', 'outline', 'demo', '--out', 'demo.md');
  expect([again.code, again.err]).toEqual([2, 'demo.md exists already. --force overwrites it.']);
  expect((await waymark(root, 'export', 'outline', 'demo', '--out', 'demo.md', '--force')).code).toBe(0);
});

test('says why a roadmap cannot be exported', async () => {
  const root = await writeSample({ file: OUTLINE, from: 'sections:', to: 'section:' });
  expect(await waymark(root, 'export', 'outline', 'demo')).toEqual({
    code: 2,
    out: '',
    err: 'The roadmap demo has no outline that can be read. waymark lint says more.',
  });
  expect((await waymark(root, 'export', 'outline', 'dmeo')).err).toContain('Did you mean demo?');
});

test.each([
  ['opml', '<outline text="The alpha" waymark:id="alpha"/>'],
  ['mermaid', '["The alpha"]'],
  ['csv', 'First,left,One,The alpha,alpha'],
  ['anki', '"What is the alpha?"\t"The alpha is a sample."'],
])('prints a roadmap as %s', async (form, part) => {
  const { code, out } = await waymark(await writeSample(), 'export', form, 'demo');
  expect([code, out]).toEqual([0, expect.stringContaining(part)]);
});

test('says which topic is missing', async () => {
  const root = await writeSample({ file: OUTLINE, from: '- beta', to: '- betta' });
  const { code, err } = await waymark(root, 'export', 'csv', 'demo');
  expect([code, err]).toEqual([2, expect.stringContaining('the topic "betta", which does not exist.')]);
});
