/**
 * Reads YAML that is written as nearly all files write it: mappings and lists in block form, values in quotes without
 * escapes or plain, also over several lines. The parser needs ten times as long for the same data, most of it for the places of all
 * values, which nobody asks for while nothing is wrong.
 * @returns The same data as the parser gives; undefined if anything in the text could mean more than it seems to, so
 *   that only the parser knows.
 */
export function readSimpleYaml(text: string): unknown {
  // Tabs and carriage returns have rules of their own.
  if (/[\t\r]/.test(text)) return undefined;
  const { lines, hasComments } = splitLines(text);
  const [first] = lines;
  if (first === undefined) return undefined;
  const cursor: Cursor = { lines, hasComments, at: 0 };
  const value = readBlock(cursor, first.indent);
  return cursor.at === lines.length ? value : undefined;
}

interface Line {
  readonly indent: number;
  readonly text: string;
  /** Whether an empty line or a comment stands before it, which means something inside a value. */
  readonly isApart: boolean;
}

interface SplitText {
  readonly lines: Line[];
  readonly hasComments: boolean;
}

interface Cursor extends SplitText {
  at: number;
}

/** The lines that are neither empty nor a comment as a whole. */
function splitLines(text: string): SplitText {
  const lines: Line[] = [];
  let hasComments = false;
  let isApart = false;
  for (const line of text.split('\n')) {
    const indent = line.search(/[^ ]/);
    const isComment = line[indent] === '#';
    const isLeftOut = indent === -1 || isComment;
    if (!isLeftOut) lines.push({ indent, text: indent === 0 ? line : line.slice(indent), isApart });
    isApart = isLeftOut;
    hasComments ||= isComment;
  }
  return { lines, hasComments };
}

/** The list or mapping that begins on this line; undefined if it is not simple. */
function readBlock(cursor: Cursor, indent: number): unknown {
  const line = cursor.lines[cursor.at];
  if (line?.indent !== indent) return undefined;
  return line.text.startsWith('- ') ? readList(cursor, indent) : readMapping(cursor, indent);
}

function readList(cursor: Cursor, indent: number): unknown[] | undefined {
  const items: unknown[] = [];
  for (let line = cursor.lines[cursor.at]; line?.indent === indent; line = cursor.lines[cursor.at]) {
    if (!line.text.startsWith('- ')) break;
    const text = line.text.slice(2);
    let item: unknown;
    if (FIELD.test(text)) {
      // A mapping begins behind the mark as it would on a line of its own.
      cursor.lines[cursor.at] = { ...line, indent: indent + 2, text };
      item = readMapping(cursor, indent + 2);
    } else {
      cursor.at += 1;
      item = readScalar(text, cursor, indent);
    }
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function readMapping(cursor: Cursor, indent: number): Record<string, unknown> | undefined {
  const fields: Record<string, unknown> = {};
  for (let line = cursor.lines[cursor.at]; line?.indent === indent; line = cursor.lines[cursor.at]) {
    const [, name = '', text] = FIELD.exec(line.text) ?? [];
    if (name === '' || KEYWORD.test(name) || Object.hasOwn(fields, name)) return undefined;
    cursor.at += 1;
    const value = text === undefined ? readInner(cursor, indent) : (readFlow(text) ?? readScalar(text, cursor, indent));
    if (value === undefined) return undefined;
    fields[name] = value;
  }
  return fields;
}

/** What stands below the name of a field. The marks of a list may stand as far left as the name. */
function readInner(cursor: Cursor, indent: number): unknown {
  const next = cursor.lines[cursor.at];
  if (next === undefined || next.indent < indent) return undefined;
  if (next.indent === indent) return next.text.startsWith('- ') ? readList(cursor, indent) : undefined;
  if (next.text.startsWith('- ') || FIELD.test(next.text)) return readBlock(cursor, next.indent);
  cursor.at += 1;
  return readScalar(next.text, cursor, indent);
}

/** The name of a field, and what stands behind it in its line. */
const FIELD = /^([A-Za-z][A-Za-z0-9]*):(?: (.*))?$/s;

/** A list of short words and numbers in brackets. */
function readFlow(text: string): unknown[] | undefined {
  if (text === '[]') return [];
  const [, inner] = /^\[([A-Za-z0-9., -]+)\]$/.exec(text) ?? [];
  if (inner === undefined) return undefined;
  const items = inner
    .split(', ')
    .map((item) => (/^[A-Za-z0-9]/.test(item) && !/[ ,]/.test(item) ? readPlain(item) : undefined));
  return items.includes(undefined) ? undefined : items;
}

type Scalar = string | number | boolean;

/** A value that begins with `text`; whatever is indented further than `indent` below it belongs to it. */
function readScalar(text: string, cursor: Cursor, indent: number): Scalar | undefined {
  const [, single, double] = QUOTED.exec(text) ?? [];
  const quoted = single?.replaceAll("''", "'") ?? double;
  if (quoted !== undefined) return quoted;
  if (text === '>-') return readFolded(cursor, indent);
  if (UNCLEAR.test(text)) return undefined;
  const lines = [text];
  for (let line = cursor.lines[cursor.at]; line !== undefined && line.indent > indent; line = cursor.lines[cursor.at]) {
    if (line.isApart || !/^[\p{L}\p{N}("'`]/u.test(line.text) || UNCLEAR.test(line.text)) return undefined;
    lines.push(line.text);
    cursor.at += 1;
  }
  return readPlain(lines.join(' '));
}

/** Lines that are joined to one. Whatever they hold is text, also what is a comment elsewhere. */
function readFolded(cursor: Cursor, indent: number): string | undefined {
  const { lines, hasComments } = cursor;
  const own = lines[cursor.at]?.indent ?? 0;
  const found: string[] = [];
  for (let line = lines[cursor.at]; line !== undefined && line.indent > indent; line = lines[cursor.at]) {
    if (line.isApart || line.indent !== own || line.text.endsWith(' ')) return undefined;
    found.push(line.text);
    cursor.at += 1;
  }
  return found.length === 0 || hasComments ? undefined : found.join(' ');
}

const QUOTED = /^(?:'((?:[^']|'')*)'|"([^"\\]*)")$/;

/** Words that are no text. */
const KEYWORD = /^(?:null|true|false)$/i;

/** Signs that begin a comment, a field, or a space that belongs to nothing. */
const UNCLEAR = /: | #|:$| $/;

function readPlain(text: string): Scalar | undefined {
  if (/^(?:[\p{L}(]|\/\p{L})/u.test(text)) {
    if (text === 'true' || text === 'false') return text === 'true';
    return KEYWORD.test(text) ? undefined : text;
  }
  if (/^(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/.test(text)) return Number(text);
  // No number has a space in it.
  return /^\d\S* \S/.test(text) ? text : undefined;
}
