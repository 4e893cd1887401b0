import type { Paragraph, PhrasingContent, Root } from 'mdast';

type Point = NonNullable<Root['position']>['start'];

/**
 * Parses Markdown that is paragraphs of prose with pieces of code in backticks and links to topics, as
 * most texts are. The whole parser looks
 * at every sign as the start of everything that it could be, which takes about twenty times as long.
 * @returns The same tree as the whole parser gives; undefined if any sign could mean more than itself.
 */
export function parseSimpleMarkdown(markdown: string): Root | undefined {
  if (/www\./i.test(markdown)) return undefined;
  const children: Paragraph[] = [];
  const lines = markdown.split('\n');
  let start: Point | undefined;
  let offset = 0;
  for (const [index, line] of [...lines, ''].entries()) {
    if (line !== '') {
      if ((!PLAIN_LINE.test(line) && !LINE.test(line)) || line.endsWith(' ')) return undefined;
      start ??= { line: index + 1, column: 1, offset };
    } else if (start !== undefined) {
      children.push(createParagraph(markdown.slice(start.offset, offset - 1), start));
      start = undefined;
    }
    offset += line.length + 1;
  }
  const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: markdown.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

const SIGN = '[\\p{L}\\p{N} ,.;?\'’"()%/#+=$—–-]|!(?!\\[)|:(?= |$)';
const CODE = '`(?:[^`\\p{C}\\p{Z}]+(?: +[^`\\p{C}\\p{Z}]+)*)`(?!`)';

/** A link whose words stand in one line. */
const LINK = `\\[(?=[\\p{L}\\p{N}\`])(?:${SIGN}|${CODE})*\\]\\(topic:[a-z0-9-]+\\)`;

/** A line that opens neither a list nor anything else, and whose signs stand for themselves outside of code and links. */
const LINE = new RegExp(`^(?!\\d+[.)])(?=[\\p{L}\\p{N}("'\`[])(?:${SIGN}|${CODE}|${LINK})*$`, 'u');

/** The same without links, code and letters that are not English, which a simple pattern finds out much faster. */
const PLAIN_LINE = /^[A-Za-z][A-Za-z0-9 ,.;?'"()%/-]*$/;

const PIECES = /`[^`]+`|\[((?:`[^`]+`|[^`\]])+)\]\(([^)]+)\)|[^`[]+/g;

function createParagraph(text: string, start: Point): Paragraph {
  const children = listPieces(text, start);
  return { type: 'paragraph', children, position: { start, end: children.at(-1)?.position?.end ?? start } };
}

function listPieces(text: string, start: Point): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = start;
  for (const [piece, words, url] of text.matchAll(PIECES)) {
    const end = move(from, piece);
    const position = { start: from, end };
    if (words !== undefined && url !== undefined) {
      const children = listPieces(words, move(from, '['));
      pieces.push({ type: 'link', title: null, url, children, position });
    } else if (piece.startsWith('`')) pieces.push({ type: 'inlineCode', value: piece.slice(1, -1), position });
    else pieces.push({ type: 'text', value: piece, position });
    from = end;
  }
  return pieces;
}

/** The point behind a text. */
function move({ line, column, offset = 0 }: Point, text: string): Point {
  const breaks = text.split('\n').length - 1;
  const last = text.lastIndexOf('\n');
  return {
    line: line + breaks,
    column: breaks === 0 ? column + text.length : text.length - last,
    offset: offset + text.length,
  };
}
