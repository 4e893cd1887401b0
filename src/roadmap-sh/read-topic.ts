import type { Link, List, ListItem, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

import { cleanLine } from '../markup/clean-text.ts';
import type { ResourceData } from '../schemas/resource.ts';
import { cleanTree, nameHarmful, parseForeign } from './clean-markdown.ts';
import { normalizeType } from './resource-types.ts';
import { shorten } from './shorten.ts';
import type { TopicSource } from './source-file.ts';
import { makeWhole, pageOf } from './whole-address.ts';

/** A resource as it was written, and what becomes of it. */
interface ReadResource {
  /** The address as it was written. */
  readonly address: string;
  readonly title: string;
  readonly outcome: 'written' | 'changed' | 'merged' | 'left-out';
  readonly why: string | undefined;
}

/** The text of a topic in its parts. */
export interface ReadTopic {
  /** The heading of the file; empty if it has none. */
  readonly heading: string;
  readonly body: string;
  readonly resources: readonly Omit<ResourceData, 'access'>[];
  /** One for each link of the list of resources. */
  readonly listed: readonly ReadResource[];
  /** What is other than in the file. */
  readonly changes: readonly string[];
}

/** Splits the text of a topic into heading, text and resources. */
export function readTopic(source: Pick<TopicSource, 'text'>, folder: string): ReadTopic {
  const { text, changes } = takeFrontmatter(source.text);
  const tree = parseForeign(text);
  if ('why' in tree) return { heading: '', body: '', resources: [], listed: [], changes: [...changes, tree.why] };
  changes.push(...nameHarmful(text));
  const heading = takeHeading(tree);
  const { list, leadIn } = takeResources(tree);
  if (leadIn) changes.push('the line above the resources was left out');
  const { resources, listed, rest } = readResources(list, folder);
  if (rest !== undefined) tree.children.push(rest);
  const cleaned = cleanTree(tree, { folder });
  return { heading, body: cleaned.markdown, resources, listed, changes: [...changes, ...cleaned.changes] };
}

/** No topic of this format has fields; what somebody wrote nevertheless is named. */
function takeFrontmatter(text: string): { text: string; changes: string[] } {
  const start = text.replace(/^\uFEFF/, '');
  const fields = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(start)?.[0];
  if (fields === undefined) return { text: start, changes: [] };
  return {
    text: start.slice(fields.length),
    changes: ['its frontmatter was left out: topics of this format have none'],
  };
}

function takeHeading(tree: Root): string {
  const [first] = tree.children;
  if (first?.type !== 'heading') return '';
  tree.children.shift();
  return cleanLine(textOf(first), 500);
}

/**
 * Takes the resources out of the tree: the last list that has an item which is nothing but a link. The line above it,
 * whatever its words are, says only that a list follows.
 */
function takeResources(tree: Root): { list: List | undefined; leadIn: boolean } {
  const index = tree.children.findLastIndex((node) => node.type === 'list' && node.children.some(isLinkAlone));
  const list = tree.children[index];
  if (list?.type !== 'list') return { list: undefined, leadIn: false };
  const above = tree.children[index - 1];
  const leadIn = above !== undefined && isLeadIn(above);
  tree.children.splice(leadIn ? index - 1 : index, leadIn ? 2 : 1);
  return { list, leadIn };
}

const LEAD_IN = /\b(?:learn|visit|following|resources?|links?|read|check|see|watch|more)\b/i;

/** One short line that ends with a colon, or a heading of such words. */
function isLeadIn(node: Nodes): boolean {
  const words = textOf(node).trim();
  if (node.type === 'heading') return LEAD_IN.test(words);
  return node.type === 'paragraph' && words.length <= 120 && words.endsWith(':') && LEAD_IN.test(words);
}

const isLinkAlone = ({ children }: ListItem): boolean => {
  const [only, ...others] = children;
  if (only?.type !== 'paragraph' || others.length > 0) return false;
  const inner = only.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return inner.length === 1 && inner[0]?.type === 'link';
};

interface ReadResources extends Pick<ReadTopic, 'resources' | 'listed'> {
  /** Items without a link, which stay in the text. */
  readonly rest: List | undefined;
}

function readResources(list: List | undefined, folder: string): ReadResources {
  const resources: Omit<ResourceData, 'access'>[] = [];
  const listed: ReadResource[] = [];
  const kept: ListItem[] = [];
  const pages = new Set<string>();
  for (const item of list?.children ?? []) {
    const links: Link[] = [];
    visit(item, 'link', (link) => void links.push(link));
    if (links.length === 0) kept.push(item);
    for (const link of links) {
      const { resource, why } = readResource(link, item, links.length === 1, folder);
      const title = resource?.title ?? cleanLine(textOf(link), 120);
      const page = resource && pageOf(resource.url);
      const isRepeated = page !== undefined && pages.has(page);
      if (page !== undefined) pages.add(page);
      if (resource !== undefined && !isRepeated) resources.push(resource);
      const outcome = isRepeated
        ? 'merged'
        : resource === undefined
          ? 'left-out'
          : why === undefined
            ? 'written'
            : 'changed';
      listed.push({
        address: link.url,
        title,
        outcome,
        why: isRepeated ? 'the topic lists this address already' : why,
      });
    }
  }
  const rest = list !== undefined && kept.length > 0 ? { ...list, children: kept } : undefined;
  return { resources, listed, rest };
}

function readResource(link: Link, item: ListItem, isAlone: boolean, folder: string) {
  const words = textOf(link);
  const named = /@([a-z][a-z. _-]*)@/i.exec(words);
  const url = makeWhole(link.url, folder);
  if (url === undefined) return { resource: undefined, why: 'its address leads nowhere in the web' };
  const { type, why, note } = normalizeType(named?.[1]);
  const own = cleanLine(words.replace(named?.[0] ?? '', ''), 1000);
  const title = shorten(own === '' ? url : own, 120);
  // What stands beside the link says what the resource is.
  const beside = isAlone
    ? cleanLine(
        textOf(item)
          .replace(words, ' ')
          .replace(/^[\s:,.–—-]+/, ''),
        1000,
      )
    : '';
  const notes = [note, beside].filter((text) => text !== undefined && text !== '').join(': ');
  const reasons = [
    why,
    own === '' ? 'it has no title' : undefined,
    own.length > 120 ? 'its title is longer than 120 characters' : undefined,
    url === link.url ? undefined : 'its address was made whole',
    beside === '' ? undefined : 'the words beside the link became its note',
  ].filter((reason) => reason !== undefined);
  const resource = { type, title, url, ...(notes !== '' && { note: shorten(notes, 120) }) };
  return { resource, why: reasons.length === 0 ? undefined : reasons.join('; ') };
}
