import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

import { findHarmfulSign, isVisible, nameSign } from '../../markup/clean-text.ts';
import { listNodes } from '../../markup/list-nodes.ts';
import { sourceOf, startOf } from '../../markup/parse-markdown.ts';
import { type Content, problemAt, type Source } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listStrings } from '../list-strings.ts';
import { listTexts, type MarkdownText } from '../list-texts.ts';
import type { Rule } from '../rule.ts';

/**
 * A text holds, behind an escape of YAML or JSON, or an entity of Markdown, a sign that files may not hold as it is, or has
 * nothing to see in it. Addresses are left to the rule `unsafe-url`.
 */
export const invisibleText: Rule = { id: 'invisible-text', severity: 'error', check };

const MUST_BE_SEEN: ReadonlySet<string> = new Set(['root', 'heading', 'link', 'linkReference']);
const NOTHING = 'there is nothing to see in this text';
const WRITE = 'Write a letter, a number or another sign that readers can see.';

function* check(content: Content): Generator<Problem> {
  const { topics, roadmaps, questionGroups, projects, bestPractices, guides, videos, authors, changeLogs } = content;
  for (const list of [topics, roadmaps, questionGroups, projects, bestPractices, guides, videos, authors, changeLogs]) {
    for (const { data, source } of list) yield* checkValue(data, source);
  }
  for (const { checklist, checklistSource } of bestPractices) yield* checkValue(checklist, checklistSource);
  for (const { outline, outlineSource, graph, graphSource } of roadmaps) {
    yield* checkValue(outline, outlineSource);
    yield* checkValue(graph, graphSource);
  }
  for (const text of listTexts(content)) yield* checkText(text);
}

function* checkValue(value: unknown, source: Source): Generator<Problem> {
  for (const [path, text] of listStrings(value)) {
    const found = findHarmfulSign(text);
    if (found !== undefined) yield problemAt(source, source.locate(path), ...describeSign(found.sign));
    else if (!isVisible(text)) yield problemAt(source, source.locate(path), NOTHING, WRITE);
  }
}

const describeSign = (sign: string): [message: string, hint: string] => [
  `an escape brings in the invisible character ${nameSign(sign)}`,
  'Delete the escape.',
];

/** What stands in Markdown after its entities are resolved. */
function* checkText({ tree, markdown, source, locate }: MarkdownText): Generator<Problem> {
  const report = (offset: number, words: string, message: string, hint: string) =>
    problemAt(source, locate(offset, words), message, hint);
  // An escape of YAML was found in the field itself.
  const isEntity = (sign: string) => !markdown.includes(sign);
  for (const node of listNodes(tree)) {
    const words = sourceOf(node, markdown);
    const harmful = stringsOf(node).map((text) => findHarmfulSign(text)?.sign);
    const sign = harmful.find((found) => found !== undefined && isEntity(found));
    if (sign !== undefined) {
      const { index, entity } = findEntity(words, sign);
      yield report(startOf(node) + index, entity, ...describeSign(sign));
    } else if (mustBeSeen(node) && !isVisible(textOf(node)) && isVisible(markdown)) {
      yield report(startOf(node), words, NOTHING, WRITE);
    }
  }
}

/** The entity that stands for a sign. No harmful sign has an entity with a name. */
function findEntity(words: string, sign: string): { readonly index: number; readonly entity: string } {
  for (const { 0: entity, 1: hex, 2: decimal, index } of words.matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code === sign.codePointAt(0)) return { index, entity };
  }
  return { index: 0, entity: words };
}

function stringsOf(node: Nodes): readonly string[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value];
  return ['value', 'title', 'alt', 'lang', 'meta', 'label'].flatMap((name) => {
    const text: unknown = Reflect.get(node, name);
    return typeof text === 'string' ? [text] : [];
  });
}

/** A text as a whole, and what nobody can use without seeing it. A picture for decoration has no words at all. */
function mustBeSeen(node: Nodes): boolean {
  if (node.type === 'image') return node.alt !== null && node.alt !== undefined && node.alt !== '';
  return MUST_BE_SEEN.has(node.type);
}
