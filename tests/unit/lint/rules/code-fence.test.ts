import { expect, test } from 'vitest';

import { FENCE_LANGUAGES, LANGUAGE_ALIASES } from '../../../../src/lint/fence-languages.ts';
import { ALPHA, lintSample, OUTLINE, ROADMAP } from '../sample-project.ts';

/** What lint says about a block of code with this first line. */
const lintFence = (line: string) =>
  lintSample({
    file: ALPHA,
    from: 'Sentence 4 on alpha',
    to: `Code:\n\n${line}\nlet x;\n\`\`\`\n\nSentence 4 on alpha`,
  });

test.each(FENCE_LANGUAGES.keys().toArray())('allows %s', (language) => {
  expect(lintFence(`\`\`\`${language}`)).toBe('');
});

test('allows any language with the reason why nothing runs it', () => {
  expect(lintFence('```js no-run needs a browser')).toBe('');
  expect(lintFence('```dockerfile no-run needs a Docker daemon')).toBe('');
  expect(lintFence('```text no-run is what the server sends')).toBe('');
});

test('finds code without a language', () => {
  expect(lintFence('```')).toMatchInlineSnapshot(`
    "topics/area/alpha.md:29:1 error code-fence
    this block of code has no language
    => Write it behind the backticks: \`\`\`js, or \`\`\`text for output."
  `);
});

test('finds code that is indented', () => {
  const to = 'Code:\n\n    let x;\n\nSentence 4 on alpha';
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:29:1 error code-fence
    this block of code is indented
    => Put it between \`\`\` lines, with its language on the first."
  `);
});

test('finds no-run without a reason', () => {
  expect(lintFence('```js no-run')).toMatchInlineSnapshot(`
    "topics/area/alpha.md:29:1 error code-fence
    \`no-run\` has no reason
    => Say what is missing: \`\`\`js no-run needs ..."
  `);
  expect(lintFence('```dockerfile no-run  ')).toContain('`no-run` has no reason');
});

test('finds a language that nothing reads', () => {
  expect(lintFence('```dockerfile')).toMatchInlineSnapshot(`
    "topics/area/alpha.md:29:1 error code-fence
    nothing here can run or read \`dockerfile\`
    => Say why on the same line: \`\`\`dockerfile no-run needs ...; what a program prints is \`\`\`text."
  `);
});

test('finds words that mean nothing', () => {
  expect(lintFence('```js norun needs a browser')).toMatchInlineSnapshot(`
    "topics/area/alpha.md:29:1 error code-fence
    nobody reads these words of a code block: norun needs a browser
    => Behind the language only no-run and its reason may stand: \`\`\`js no-run needs ..."
  `);
  expect(lintFence('```js no-running needs a browser')).toContain('nobody reads these words');
});

test('knows the one name of a language', () => {
  expect(lintFence('```bash')).toMatchInlineSnapshot(`
    "topics/area/alpha.md:29:1 error code-fence
    \`bash\` has another name here
    => Write \`\`\`sh."
  `);
  for (const name of LANGUAGE_ALIASES.values()) expect(FENCE_LANGUAGES.has(name)).toBe(true);
});

test('names the line of a fence in a field', () => {
  const to = 'build: |-\n        Build this:\n\n        ```\n        let x;\n        ```';
  expect(lintSample({ file: OUTLINE, from: 'build: Build a test.', to })).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:25:9 error code-fence
    this block of code has no language
    => Write it behind the backticks: \`\`\`js, or \`\`\`text for output."
  `);
});

test('lets a roadmap keep what was written about it elsewhere', () => {
  expect(lintSample({ file: ROADMAP, from: 'note: A note.', to: 'note: "A note:\\n\\n```\\na\\n```"' })).toBe('');
});
