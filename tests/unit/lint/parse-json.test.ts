import { expect, test } from 'vitest';

import { parseJson } from '../../../src/lint/parse-json.ts';

test.each(['{}', '[1, -2.5e3, true, null]', '{"a": {"b": "x"}, "c": {"b": "\\"y\\": {"}}', ' {"a":"\\u0061"}\r\n'])(
  'reads %j as JSON.parse does',
  (text) => {
    expect(parseJson(text)).toEqual({ value: JSON.parse(text) as unknown });
  },
);

test.each([
  ['', 0, 'the file ends before its JSON does'],
  ['{"a": [1,\n', 10, 'the file ends before its JSON does'],
  ['{"a": 1,}', 8, 'a comma stands before }'],
  ['{"a": [1,\n ]}', 11, 'a comma stands before ]'],
  ['// note\n{}', 0, 'JSON has no comments'],
  ["{'a': 1}", 1, 'a text stands in single quotes'],
  ['{"a": "x\ny"}', 8, 'a text holds a line break or a tab'],
  ['{"a": 1 "b": 2}', 8, String.raw`the file is not JSON: "\"b\": 2}" has no place here`],
  ['{"a": NaN}', 6, 'the file is not JSON: "NaN}" has no place here'],
  ['{} {}', 3, 'the file is not JSON: "{}" has no place here'],
  ['{"a": 1, "b": {"a": 2}, "a": 3}', 24, 'a field stands here for the second time'],
  [String.raw`{"a": 1, "\u0061": 3}`, 9, 'a field stands here for the second time'],
])('says what is wrong with %j', (text, offset, message) => {
  expect(parseJson(text)).toEqual({ problem: { offset, message, hint: expect.stringMatching(/\.$/) as string } });
});

test('gives up on many levels, closed or not', () => {
  const open = '['.repeat(100_000);
  expect(parseJson(open + ']'.repeat(100_000))).toMatchObject({ problem: { offset: 20 } });
  expect(parseJson(open)).toMatchObject({ problem: { message: 'the file ends before its JSON does' } });
});
