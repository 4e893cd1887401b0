import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';

import { EARLY_SCRIPT } from '../../src/learner/settings/early-script.ts';
import { findForeignMarkup } from '../markup/find-foreign-markup.ts';
import { ADDRESS_ATTRIBUTES, PAGE_ATTRIBUTES, PAGE_TAGS } from '../markup/page-markup.ts';
import { PAGES, readText } from './site.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What the walk over all pages has found. Pages are parsed once, by the rules by which browsers parse them. */
interface Findings {
  /** Tags, attributes and addresses that no template of ours writes. */
  readonly foreign: Set<string>;
  /** What stands in a place for Markdown and is none. */
  readonly foreignText: Set<string>;
  readonly inlineScripts: Map<string, number>;
  texts: number;
}

const findings: Findings = { foreign: new Set(), foreignText: new Set(), inlineScripts: new Map(), texts: 0 };

function checkElement(page: string, node: Element): void {
  const report = (what: string) => findings.foreign.add(`${page}: <${node.tagName}> ${what}`);
  if (!PAGE_TAGS.has(node.tagName)) report('is not ours');
  for (const { name, value } of node.attrs) {
    if (!PAGE_ATTRIBUTES.has(name) && !/^(?:aria|data)-[a-z][a-z0-9-]*$/.test(name)) report(`has ${name}`);
    if (ADDRESS_ATTRIBUTES.has(name) && !isSound(node.tagName, value)) report(`leads to ${name}="${value}"`);
    if (name === 'http-equiv' && value === 'refresh' && !isRefresh(node)) report('leads on to another site');
    if (name === 'data-markdown') {
      findings.texts += 1;
      for (const what of findForeignMarkup(node)) findings.foreignText.add(`${page}: ${what}`);
    }
  }
  if (node.tagName === 'script') checkScript(node, report);
}

/** Anchors may lead to other sites; everything else that has an address loads it, and only from here. */
const isSound = (tag: string, address: string): boolean =>
  /^(?:\/(?![/\\])|#|\?)/.test(address) ||
  (['a', 'link'].includes(tag) && /^(?:https?:\/\/[^/]|mailto:.)/.test(address));

const isRefresh = ({ attrs }: Element): boolean =>
  attrs.some(({ name, value }) => name === 'content' && /^\d+;url=\/(?!\/)/.test(value));

function checkScript({ attrs, childNodes }: Element, report: (what: string) => void): void {
  const attribute = (name: string) => attrs.find((candidate) => candidate.name === name)?.value;
  const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  const source = attribute('src');
  if (source !== undefined && !/^\/[\w./-]*_astro\/[\w.-]+\.js$/.test(source)) report(`loads ${source}`);
  if (source === undefined && attribute('type') !== 'application/ld+json') {
    findings.inlineScripts.set(text, (findings.inlineScripts.get(text) ?? 0) + 1);
  }
}

for (const page of PAGES) {
  const queue: Node[] = [parse(readText(page))];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if ('tagName' in node) checkElement(page, node);
    // The content of a template is a tree of its own, and becomes part of the page as soon as a script wants it.
    if ('content' in node) queue.push(node.content);
    if ('childNodes' in node) queue.push(...node.childNodes);
  }
}

test('no page has a tag, an attribute or an address that our templates do not write', () => {
  expect(PAGES.length).toBeGreaterThan(10);
  expect([...findings.foreign].slice(0, 20)).toEqual([]);
});

test('what comes from Markdown is only what the renderer can make', () => {
  expect(findings.texts).toBeGreaterThan(10);
  expect([...findings.foreignText].slice(0, 20)).toEqual([]);
});

test('the few scripts inside of pages are the same everywhere', () => {
  // One script of a kind: the early one, that of home, two of islands, and what the bundler found too small for a file.
  expect(findings.inlineScripts.has(EARLY_SCRIPT)).toBe(true);
  expect(findings.inlineScripts.size).toBeLessThanOrEqual(9);
});
