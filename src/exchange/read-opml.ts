import { SaxesParser, type SaxesTagNS } from 'saxes';

import { cleanLines } from '../markup/clean-text.ts';
import { ImportError, type ImportedSection } from './imported-outline.ts';
import { OUTLINE_WORDS } from './outline-words.ts';
import type { OutlineItem } from './read-items.ts';
import { readOutlineItems } from './read-outline-list.ts';
import { OPML_NAMESPACE } from './write-opml.ts';

/** Elements inside each other; an outline needs nine. */
const MAX_DEPTH = 50;

/** In UTF-16 code units. */
const MAX_TEXT = 16_384;

interface OpenItem extends OutlineItem {
  readonly items: OpenItem[];
}

/**
 * Reads an outline from OPML 2.0, of this site or of another program.
 * @throws ImportError if it is no OPML, not well-formed, has a document type (whose entities could unfold to anything),
 * or is nested too deeply.
 */
export function readOpml(xml: string): readonly ImportedSection[] {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const fail = (message: string, hint: string): never => {
    throw new ImportError({ line: parser.line, column: Math.max(1, parser.column) }, message, hint);
  };
  const body: OpenItem[] = [];
  /** The items of each open element; undefined for one that is no item. */
  const open: (OpenItem[] | undefined)[] = [];
  parser.on('error', ({ message }) =>
    fail(`this is no well-formed XML: ${describe(message)}`, 'Export the file again.'),
  );
  parser.on('doctype', () => fail('a document type (<!DOCTYPE>) is not allowed', 'Delete it; OPML has none.'));
  parser.on('opentag', (tag) => {
    if (open.length === 0 && tag.name !== 'opml') fail('the file is no OPML', 'Its first element has to be <opml>.');
    if (open.length >= MAX_DEPTH) fail(`more than ${MAX_DEPTH} elements inside each other`, 'Use a few levels.');
    if (tag.name !== 'outline') {
      open.push(undefined);
      return;
    }
    const item = readItem(tag, { line: parser.line, column: 1 });
    (open.findLast((items) => items !== undefined) ?? body).push(item);
    open.push(item.items);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return readOutlineItems(body);
}

/** The parser begins its messages with the place. */
const describe = (message: string): string => message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');

function readItem({ attributes }: SaxesTagNS, place: OutlineItem['place']): OpenItem {
  const find = (name: string, uri = '') =>
    Object.values(attributes).find((attribute) => attribute.local === name && attribute.uri === uri)?.value;
  const markdown = cleanLines(find('text') ?? find('title') ?? '', MAX_TEXT);
  const word = OUTLINE_WORDS.find((name) => name === find('word', OPML_NAMESPACE));
  return {
    word,
    text: markdown.replace(/[\n\t]/g, ' ').trim(),
    id: find('id', OPML_NAMESPACE),
    url: find('url'),
    markdown,
    place,
    items: [],
  };
}
