import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

import { react } from '../../../.config/eslint/react.js';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.tsx'], languageOptions: { parser: tseslint.parser } }, ...react],
});

/** The rules that refuse the text of an island. */
async function lint(lines: readonly string[]): Promise<readonly (string | null)[]> {
  const text = `import { useEffect, useRef, useState } from 'react';\n${lines.join('\n')}\n`;
  const results = await eslint.lintText(text, { filePath: 'src/islands/review/X.tsx' });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const component = (...lines: readonly string[]) => ['export function X({ id }: { id: string }) {', ...lines, '}'];

test.each<readonly [rule: string, lines: readonly string[]]>([
  [
    'rules-of-hooks',
    component("if (id === '') return null;", 'const [state] = useState(0);', 'return <p>{state}</p>;'),
  ],
  ['exhaustive-deps', component('useEffect(() => console.log(id), []);', 'return null;')],
  ['purity', component('return <p>{Date.now()}</p>;')],
  ['refs', component('const ref = useRef(0);', 'return <p>{ref.current}</p>;')],
  ['set-state-in-effect', component('const [, set] = useState(0);', 'useEffect(() => set(1), []);', 'return null;')],
  ['set-state-in-render', component('const [state, set] = useState(0);', 'set(1);', 'return <p>{state}</p>;')],
])('refuses what react-hooks/%s is for', async (rule, lines) => {
  expect(await lint(lines)).toEqual([`react-hooks/${rule}`]);
});

test('lets through a component that keeps the rules', async () => {
  const lines = component('const [state] = useState(() => Date.now());', 'return <p>{state}</p>;');
  expect(await lint(lines)).toEqual([]);
});
