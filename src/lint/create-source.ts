import { type Document, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

import type { DataPath, Source } from './content.ts';
import type { Position, Range } from './finding.ts';
import { indexLines } from './index-lines.ts';

export interface SourceParts {
  readonly file: string;
  /** The whole file. */
  readonly text: string;
  /** Reads the YAML of the file, undefined if that is not possible; called once somebody asks for a place in it. */
  readonly readDocument?: (() => Document | undefined) | undefined;
  /** Where the YAML begins in `text`. */
  readonly yamlOffset?: number;
  /** Where the Markdown begins in `text`. */
  readonly bodyOffset?: number;
}

/** Remembers where each value of a file stands, so that rules can speak of data and still name a line. */
export function createSource({ file, text, readDocument, yamlOffset = 0, bodyOffset = 0 }: SourceParts): Source {
  let index: ((offset: number) => Position) | undefined;
  const toPosition = (offset: number) => (index ??= indexLines(text))(offset);
  let document: { readonly root: Node | undefined } | undefined;
  const find = (path: DataPath) => {
    document ??= { root: readDocument?.()?.contents ?? undefined };
    return findNode(document.root, path);
  };
  const startOf = (node: Node | undefined) => toPosition((node?.range?.[0] ?? 0) + yamlOffset);
  const range = (path: DataPath): Range => {
    const { node, isWhole } = find(path);
    const [start, end] = (isWhole ? node?.range : undefined) ?? [0, 0];
    return end === 0 ? [0, 0] : [start + yamlOffset, end + yamlOffset];
  };
  const keyRange = (path: DataPath): Range => {
    const [start, end] = find(path).key?.range ?? [0, 0];
    return end === 0 ? [0, 0] : [start + yamlOffset, end + yamlOffset];
  };
  return {
    file,
    bodyOffset,
    range,
    keyRange,
    locate: (path) => startOf(find(path).node),
    textOf(path) {
      const [start, end] = find(path).node?.range ?? [0, 0];
      return text.slice(start + yamlOffset, end + yamlOffset);
    },
    locateKey: (path) => startOf(find(path).key),
    locateBody: (offset) => toPosition(bodyOffset + offset),
    locateWords(path, words, skip = 0) {
      const { node } = find(path);
      const [start, end] = node?.range ?? [0, 0];
      const at = findWords(text.slice(start + yamlOffset, end + yamlOffset), words, skip);
      return toPosition(start + yamlOffset + Math.max(0, at));
    },
  };
}

interface FoundNode {
  readonly node: Node | undefined;
  readonly key: Node | undefined;
  /** Whether `node` is what the whole path leads to, and not something around it. */
  readonly isWhole: boolean;
}

/** Walks down as far as the path exists. `key` is the name of the last field, or the node itself in a list. */
function findNode(root: Node | undefined, path: DataPath): FoundNode {
  let node = root;
  let key = root;
  let isWhole = true;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      isWhole = isNode(pair?.value);
      if (pair === undefined) break;
      key = isNode(pair.key) ? pair.key : node;
      node = isNode(pair.value) ? pair.value : key;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      isWhole = isNode(item);
      if (!isNode(item)) break;
      node = key = item;
    } else {
      isWhole = false;
      break;
    }
  }
  return { node, key, isWhole };
}

/** Folded text has other line breaks than its source, so a long quotation is looked up by its first words. */
function findWords(text: string, words: string, skip: number): number {
  for (const needle of [words, words.slice(0, 24), words.split(/\s/, 1)[0] ?? '']) {
    if (needle === '') continue;
    let at = text.indexOf(needle);
    for (let left = skip; left > 0 && at !== -1; left -= 1) at = text.indexOf(needle, at + 1);
    if (at !== -1) return at;
  }
  return -1;
}
