import { expect, test } from 'vitest';

import { readCode } from '../../examples/read-code.ts';

test.each([
  ['json', '{ "a": [1, null] }'],
  ['jsonc', '{ "a": 1, /* why */ }'],
  ['yaml', 'a: [1]\n---\nb: 2\n'],
  ['html', '<tr><td>A part of a page<td>is fine</tr>'],
  ['html', '<template><my-part open><slot></slot></my-part></template><br><p>One<p>Two'],
  ['html', '<html lang="en"><body><p>A page too'],
  ['css', '.a { color: red; &:hover { color: blue } }'],
  ['xml', '<a/><b c="1">d</b>'],
  ['svg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
  ['js', 'const { a } = await import("./a.js"); using b = a;'],
  ['ts', '@Injectable() class A { constructor(private readonly b: B) {} }'],
  ['jsx', 'const a = <p {...b}>{c}</p>;'],
  ['tsx', 'const a = <T,>(b: T) => <p>{b}</p>;'],
  ['rust', 'nothing here reads this'],
])('takes %s that is right: %s', (language, code) => {
  expect(readCode(language, code)).toBeUndefined();
});

test.each([
  ['json', '{\n "a": 1,\n}', 3],
  ['json', '{\n // why\n "a": 1 }', 2],
  ['jsonc', '{ "a": 1\n "b": 2 }', 2],
  ['yaml', 'a: 1\nb: [1', 2],
  ['yaml', 'a: 1\n---\nb: 1\nb: 2', 4],
  ['html', '<p>One\n<div id="a" id="b"></div>', 2],
  ['html', '<div>\n</div class="a">', 2],
  ['html', '<div>\n<span>a</div>', 2],
  ['html', '<ul>\n<li>a\n<li>b\n</ul></div>', 4],
  ['css', '.a {\n color: red', 1],
  ['xml', '<a>\n</b>', 2],
  ['js', 'const a = 1;\nconst b = ;', 2],
  ['ts', 'let a: number = 1;\nlet b: = 2;', 2],
  ['jsx', 'const a = 1;\nconst b = <p>;', 2],
])('names the line of %s that is wrong: %s', (language, code, line) => {
  expect(readCode(language, code)).toEqual({ line, message: expect.stringMatching(/\w{3}/) as string });
});
