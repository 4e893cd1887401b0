/**
 * How much one piece of Markdown may hold. A parser of Markdown looks back for the other half of every mark, so that a
 * few kilobytes of nothing but marks take minutes, and it calls itself for every level, so that a line of `>` exhausts
 * the call stack. Texts for people stay far below these limits.
 */
export const MARKDOWN_LIMITS = {
  /** UTF-16 code units in one text. */
  length: 16_384,
  /** Quotes and lists inside each other, or square brackets. */
  depth: 50,
  /** Lines between two empty lines. */
  lines: 500,
  /** Runs of `*`, `_` or `~`, square brackets and `<` between two empty lines. */
  marks: 500,
  /** Code units without a space between them. */
  word: 2000,
} as const;

type Limit = keyof typeof MARKDOWN_LIMITS;

/** The first place at which a text is more than a parser should see. */
export interface MarkdownFault {
  /** Of the line, in code units from the start of the text. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

const FAULTS: Readonly<Record<Limit, readonly [name: string, hint: string]>> = {
  length: ['characters in one text', 'Split the text, or link to a longer one.'],
  depth: ['levels of lists, quotes or brackets', 'Use a few levels; put a text about such marks into a code block.'],
  lines: ['lines without an empty one', 'Put an empty line where a new thought begins.'],
  marks: ['marks such as *, _, [ or < in one paragraph', 'Put an empty line into it, or write fewer marks.'],
  word: ['characters without a space', 'Put spaces between them, or link to the long value.'],
};

/**
 * Checks a text before any parser sees it, in one pass; undefined if it is within the limits.
 * @param length How long it may be, in UTF-16 code units, if that is not what one text may be.
 */
export function findMarkdownLimit(
  markdown: string,
  length: number = MARKDOWN_LIMITS.length,
): MarkdownFault | undefined {
  if (markdown.length > length) return refuse('length', 0, length);
  if (markdown.length <= SHORT && !OPENS_LEVEL.test(markdown)) return undefined;
  let block: Block = EMPTY;
  for (const { 0: line, index } of markdown.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    block = ENDS_BLOCK.test(line) ? EMPTY : addLine(block, line);
    const found = { ...block, depth: Math.max(block.brackets, measureDepth(line)), word: measureWord(line) };
    const limit = LINE_LIMITS.find((name) => found[name] > MARKDOWN_LIMITS[name]);
    if (limit !== undefined) return refuse(limit, index);
  }
  return undefined;
}

/** Code units of a text that cannot have more of anything than is allowed, but for levels. */
const SHORT = Math.min(MARKDOWN_LIMITS.lines, MARKDOWN_LIMITS.marks, MARKDOWN_LIMITS.word);

/** Anything that may open a level. */
const OPENS_LEVEL = /[[\r]|(?:^|\n)[ \t>+*\d-]/;

const LINE_LIMITS = ['depth', 'lines', 'marks', 'word'] as const;

function refuse(limit: Limit, offset: number, most: number = MARKDOWN_LIMITS[limit]): MarkdownFault {
  const [name, hint] = FAULTS[limit];
  return { offset, message: `more than ${most} ${name}`, hint };
}

/** What was seen since the last empty line: no mark finds its other half beyond one. */
interface Block {
  readonly lines: number;
  readonly marks: number;
  /** The most square brackets that were open at a time on the last line, closed ones taken off. */
  readonly brackets: number;
  readonly open: number;
}

const EMPTY: Block = { lines: 0, marks: 0, brackets: 0, open: 0 };

/** An empty line, also inside quotes. A list mark alone ends nothing: it can be part of a paragraph. */
const ENDS_BLOCK = /^(?: {0,3}>)*\s*$/;

function addLine(block: Block, line: string): Block {
  const marks = line.match(/\*+|_+|~+|[[\]<]/g) ?? [];
  let { open } = block;
  let brackets = open;
  for (const mark of marks) {
    if (mark === '[') open += 1;
    else if (mark === ']') open = Math.max(0, open - 1);
    brackets = Math.max(brackets, open);
  }
  return { lines: block.lines + 1, marks: block.marks + marks.length, brackets, open };
}

/** One mark of a quote, a list or a footnote at the start of a line, with the space behind it. */
const CONTAINER = /([ \t]*)(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$)|\[\^[^\]]*\]:)[ \t]?/y;

/** How many quotes and lists a line can open at most: its own marks, and one more for each two columns before them. */
function measureDepth(line: string): number {
  let marks = 0;
  let columns = 0;
  CONTAINER.lastIndex = 0;
  for (let match = CONTAINER.exec(line); match !== null; match = CONTAINER.exec(line)) {
    marks += 1;
    columns += (match[1] ?? '').replaceAll('\t', '    ').length;
  }
  return marks + Math.floor(columns / 2);
}

/** The longest word of a line, 0 if none in it can be too long. */
const measureWord = (line: string) =>
  line.length > MARKDOWN_LIMITS.word ? Math.max(...line.split(/\s+/).map(({ length }) => length)) : 0;
