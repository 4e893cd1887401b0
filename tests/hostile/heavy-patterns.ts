/** A few bytes that cost a parser much more than it takes to write them, when they are repeated. */
export interface HeavyPattern {
  readonly name: string;
  /** The pattern in about `size` characters. */
  readonly write: (size: number) => string;
  /** A part of what lint says to 15,000 characters of it, and on which line of them. */
  readonly fault: string;
  readonly line: number;
}

const DEPTH = '50 levels';
const MARKS = '500 marks';
const LINES = '500 lines';
const WORD = '2000 characters without a space';

const repeat = (unit: string, fault: string, line = 1): HeavyPattern => ({
  name: JSON.stringify(unit),
  write: (size) => unit.repeat(Math.ceil(size / unit.length)),
  fault,
  line,
});

export const MARKDOWN_PATTERNS: readonly HeavyPattern[] = [
  repeat('>', DEPTH),
  repeat('- ', DEPTH),
  repeat('1. ', DEPTH),
  repeat('[', DEPTH),
  repeat('![', DEPTH),
  repeat('[^a]: ', DEPTH),
  repeat('*a ', MARKS),
  repeat('*_ ', MARKS),
  repeat('**a_ ', MARKS),
  repeat('~a ', MARKS),
  repeat('](b ', MARKS),
  repeat('[a](b) ', MARKS),
  repeat('<!-- a ', MARKS),
  repeat('- [x]\n', MARKS, 251),
  repeat('===\n', LINES, 501),
  repeat('- a\n', LINES, 501),
  repeat('|a|\n', LINES, 501),
  repeat('a\n', LINES, 501),
  repeat('`a', WORD),
  repeat('&', WORD),
  repeat('-_.@a', MARKS),
  repeat('-.', WORD),
  {
    name: 'a list inside a list inside a list',
    write: (size) =>
      Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    fault: DEPTH,
    line: 51,
  },
  {
    name: 'images inside each other',
    write: (size) => '!['.repeat(size / 6) + 'a' + '](b)'.repeat(size / 6),
    fault: DEPTH,
    line: 1,
  },
];

export const YAML_PATTERNS: readonly HeavyPattern[] = [
  repeat('[', DEPTH),
  repeat('{a: ', DEPTH),
  repeat('- ', DEPTH),
  repeat('? ', DEPTH),
  repeat('[],', '5000 lines, commas and brackets'),
  {
    name: 'fields inside each other',
    write: (size) =>
      Array.from({ length: Math.floor(Math.sqrt(2 * size)) }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    fault: DEPTH,
    line: 102,
  },
  {
    name: 'names that must be compared',
    write: (size) => Array.from({ length: size / 8 }, (_, number) => `a${number}:`).join('\n'),
    fault: '5000 lines, commas and brackets',
    line: 5000,
  },
];
