import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';

import type { Content } from '../../../src/lint/content.ts';
import { createSource } from '../../../src/lint/create-source.ts';
import { listLinks } from '../../../src/lint/list-links.ts';
import { unknownLink } from '../../../src/lint/rules/unknown-link.ts';
import { unsafeUrl } from '../../../src/lint/rules/unsafe-url.ts';
import { findHarmfulSign } from '../../../src/markup/clean-text.ts';
import { parseMarkdown } from '../../../src/markup/parse-markdown.ts';
import { renderMarkdown } from '../../../src/markup/render-markdown.ts';
import { isSafeAddress } from '../../../src/markup/safe-address.ts';
import { isSitePath } from '../../../src/schemas/web-address.ts';
import { findForeignMarkup } from '../../markup/find-foreign-markup.ts';
import { HOSTILE_PIECES } from './hostile-pieces.ts';

/** How many texts are tried; `npm run fuzz` tries more. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 500);

const texts = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...HOSTILE_PIECES) }, fc.string({ maxLength: 3 })), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''))
  // What no file may hold: decode-text.ts refuses it.
  .filter((text) => findHarmfulSign(text) === undefined);

/** What a text consists of, wherever it is read: in lint's tree or in the HTML of a page. */
interface Reading {
  readonly links: string[];
  readonly images: string[];
  readonly codes: string[];
  /** Without white space, which HTML and Markdown fold in different ways. */
  readonly words: string;
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** What a reader of the tree expects on the page. Links whose address is not safe are words. */
function readTree(tree: Root, isForeign: boolean): Reading {
  const reading = { links: [] as string[], images: [] as string[], codes: [] as string[], words: '' };
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    const key = identifier.toUpperCase();
    if (!addresses.has(key)) addresses.set(key, url);
  });
  const addressOf = (node: Nodes): string => {
    const url = 'url' in node ? node.url : 'identifier' in node ? addresses.get(node.identifier.toUpperCase()) : '';
    return url !== undefined && isSafeAddress(url) ? normalizeUri(url) : '';
  };
  const read = (node: Nodes, isInLink: boolean): void => {
    if (node.type === 'definition') return;
    if (node.type === 'text' || node.type === 'html') reading.words += node.value;
    if (node.type === 'inlineCode' || node.type === 'code') {
      reading.words += node.value;
      reading.codes.push(squeeze(node.value));
    }
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') reading.words += node.identifier;
    if (node.type === 'listItem' && typeof node.checked === 'boolean') reading.words += node.checked ? '☑' : '☐';
    if (node.type === 'image' || node.type === 'imageReference') {
      const address = addressOf(node);
      if (!isForeign && isSitePath(address)) reading.images.push(address);
      else {
        reading.words += node.alt === null || node.alt === undefined || node.alt === '' ? address : node.alt;
        if (!isInLink && address !== '') reading.links.push(address);
      }
    }
    const isLink = node.type === 'link' || node.type === 'linkReference';
    if (isLink && addressOf(node) !== '') reading.links.push(addressOf(node));
    // A row has no more cells than its table has columns; lint reads the others too, and no visitor gets them.
    if (node.type === 'table') for (const row of node.children) row.children.splice(node.align?.length ?? 0);
    if ('children' in node) for (const child of node.children) read(child, isInLink || isLink);
  };
  read(tree, false);
  return { ...reading, words: squeeze(reading.words) };
}

/** What a browser finds in the HTML. */
function readHtml(html: string): Reading {
  const reading = { links: [] as string[], images: [] as string[], codes: [] as string[], words: '' };
  const textOf = (node: DefaultTreeAdapterTypes.Node): string => {
    // The host beside a link of a stranger; no text of Markdown becomes this element.
    if (node.nodeName === 'bdi') return '';
    return 'childNodes' in node ? node.childNodes.map(textOf).join('') : 'value' in node ? node.value : '';
  };
  const read = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const attribute = (name: string) => node.attrs.find((candidate) => candidate.name === name)?.value;
      if (node.tagName === 'a') reading.links.push(attribute('href') ?? '');
      if (node.tagName === 'img') reading.images.push(attribute('src') ?? '');
      if (node.tagName === 'code') reading.codes.push(squeeze(textOf(node)));
    }
    if ('childNodes' in node) node.childNodes.forEach(read);
  };
  const fragment = parseFragment(html);
  read(fragment);
  return { ...reading, words: squeeze(textOf(fragment)) };
}

/** A project whose only text is this one. */
function makeContent(body: string): Content {
  const file = 'content/guides/text.md';
  return {
    topics: [],
    roadmaps: [],
    guides: [{ id: 'text', file, data: undefined, body, source: createSource({ file, text: body }) }],
    publishedIds: undefined,
    questionGroups: [],
    projects: [],
    bestPractices: [],
    drawings: [],
    videos: [],
    authors: [],
    changeLogs: [],
    findings: [],
    sources: new Map([[file, body]]),
  };
}

test.each([
  ['of the site', false],
  ['of a stranger', true],
])('the page of a text %s is what lint has read', (_, isForeign) => {
  fc.assert(
    fc.property(texts, (markdown) => {
      const html = renderMarkdown(markdown, { isForeign });
      expect(readHtml(html)).toEqual(readTree(parseMarkdown(markdown), isForeign));
      expect(findForeignMarkup(parseFragment(html))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('the addresses of links that lint refuses are those that do not work on a page', () => {
  fc.assert(
    fc.property(texts, (markdown) => {
      const content = makeContent(markdown);
      const messages = [...unsafeUrl.check(content), ...unknownLink.check(content)].map(({ message }) => message);
      for (const { kind, url } of listLinks(content)) {
        if (kind === 'image') continue;
        const isRefused = messages.some((message) =>
          [JSON.stringify(url), `\`${url}\``].some((name) => message.includes(name)),
        );
        if (!isRefused) expect(isSafeAddress(url), url).toBe(true);
        if (messages.some((message) => message.startsWith(`the address ${JSON.stringify(url)}`))) {
          expect(isSafeAddress(url), url).toBe(false);
        }
      }
    }),
    { numRuns: RUNS },
  );
});
