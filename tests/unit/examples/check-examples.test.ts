import { expect, test } from 'vitest';

import { checkExamples } from '../../examples/check-examples.ts';
import type { Example } from '../../examples/example.ts';
import { formatFault } from '../../examples/format-faults.ts';
import { openSandbox } from '../../examples/sandbox.ts';
import { LINE, makeExample } from './sample-examples.ts';

const sandbox = openSandbox();

/** What is wrong with examples, as `npm run examples` says it but without the hints. */
async function check(...examples: readonly Example[]): Promise<readonly string[]> {
  const faults = await checkExamples(
    Map.groupBy(examples, ({ file }) => file),
    sandbox,
  );
  return faults.map((fault) => formatFault({ ...fault, hint: '' }).replace(/\n {2}=> $/, ''));
}

test('runs JavaScript as modules, and TypeScript without its types', async () => {
  expect(
    await check(
      makeExample('js', "import { readFile } from 'node:fs/promises';\nawait readFile(import.meta.filename);"),
      makeExample(
        'ts',
        'const add = (a: number, b: number): number => a + b;\nif (add(1, 2) !== 3) throw new Error();',
      ),
    ),
  ).toEqual([]);
});

test('names the line of the content at which a program fails, and stops there', async () => {
  const bad = makeExample('js', 'const a = 1;\n\nmissing(a);');
  const [fault, ...others] = await check(bad, makeExample('js', 'alsoMissing();'));
  expect(others).toEqual([]);
  expect(fault).toContain(`content/guides/a.md:${LINE + 3}  js\n  ended with 1\n`);
  expect(fault).toContain('ReferenceError: missing is not defined');
  expect(fault).toContain(`at content/guides/a.md:${LINE + 3}:1`);
  expect(fault).not.toContain('waymark-examples');
});

test('keeps JavaScript in its folder', async () => {
  const [fault] = await check(
    makeExample('js', `import { readFileSync } from 'node:fs';\nreadFileSync('/etc/hosts');`),
  );
  expect(fault).toContain('ERR_ACCESS_DENIED');
});

test('shares a folder among the examples of a file, with those that name themselves', async () => {
  expect(
    await check(
      makeExample('js', '// shapes.js\nexport const area = (side) => side * side;'),
      makeExample('yaml', '# settings.yaml\nside: 3'),
      makeExample('js', "import { area } from './shapes.js';\nif (area(3) !== 9) throw new Error();"),
      makeExample('sh', 'grep -q side settings.yaml\necho more > notes.txt'),
      makeExample('sh', 'test "$(ls | tr "\\n" " ")" = "notes.txt settings.yaml shapes.js "'),
    ),
  ).toEqual([]);
  expect(
    await check(makeExample('sh', 'echo > kept'), makeExample('sh', 'test ! -e kept', undefined, 'content/b.md')),
  ).toEqual([]);
});

test('stops a shell script at the command that fails', async () => {
  const [fault, ...others] = await check(makeExample('sh', 'echo one\nls missing\necho two'));
  expect(others).toEqual([]);
  expect(fault).toContain(`content/guides/a.md:${LINE + 2}  sh\n  ended with `);
  expect(fault).toContain('`ls missing` ended with');
  expect(fault).not.toContain('two');
});

test('lets a command fail whose exit code is looked at', async () => {
  expect(await check(makeExample('sh', 'false; echo $?\nfalse\necho "$?"\n! false\nfalse || true'))).toEqual([]);
});

test('lets the reader of a pipe stop early, and no other command of it fail', async () => {
  expect(await check(makeExample('sh', 'yes | head -n 1'))).toEqual([]);
  const [fault] = await check(makeExample('sh', 'set -u\ncat missing | sort'));
  expect(fault).toContain(`content/guides/a.md:${LINE + 2}  sh\n  ended with 1\n`);
  expect(fault).toContain('missing: No such file');
});

test('reads programs that cannot be run, and leaves data with a reason alone', async () => {
  const faults = await check(
    makeExample('js', 'document.title = ;', 'needs a browser'),
    makeExample('sh', 'docker run (', 'needs a Docker daemon'),
    makeExample('json', '{ ... }', 'is only the outline'),
    makeExample('go', 'func main(', 'needs Go'),
    makeExample('js', 'document.title = "";', 'needs a browser'),
  );
  expect(faults.map((fault) => fault.split('\n', 1)[0])).toEqual([
    `content/guides/a.md:${LINE + 1}  js`,
    `content/guides/a.md:${LINE + 1}  sh`,
  ]);
});

test('compiles Python without running it', async () => {
  const faults = await check(
    makeExample('py', 'raise SystemExit(1)'),
    makeExample('py', 'a = 1\ndef f(:\n  pass'),
    makeExample('py', 'x = ', undefined, 'content/b.md'),
  );
  expect(faults).toEqual([
    `content/b.md:${LINE + 1}  py\n  invalid syntax`,
    `content/guides/a.md:${LINE + 2}  py\n  invalid syntax`,
  ]);
});

test('runs the SQL of a file in one database, and of the next one in an empty one', async () => {
  const faults = await check(
    makeExample('sql', 'CREATE TABLE books (id integer);\nCREATE ROLE reader;\nBEGIN;'),
    makeExample('sql', 'INSERT INTO books VALUES (1);'),
    makeExample('sql', 'CREATE TABLE books (id integer); CREATE ROLE reader;', undefined, 'content/b.md'),
    makeExample('sql', 'SELECT 1;\nSELECT *\nFROM books;', undefined, 'content/c.md'),
    makeExample('sql', 'SELECT 1;', undefined, 'content/d.md'),
  );
  expect(faults).toEqual([`content/c.md:${LINE + 3}  sql\n  relation "books" does not exist`]);
});
