import { parse, type ValueNode } from '@humanwhocodes/momoa';

import type { DataPath, Source } from './content.ts';
import type { Range } from './finding.ts';
import { indexLines } from './index-lines.ts';

/**
 * Remembers where each value of a JSON file stands. The text is parsed into a tree only when somebody asks, since most
 * files have nothing to find.
 * @param text Well-formed JSON, or a text of which nobody asks for values.
 */
export function createJsonSource(file: string, text: string): Source {
  const toPosition = indexLines(text);
  let root: ValueNode | undefined;
  const find = (path: DataPath) => findNode((root ??= parse(text, { mode: 'json', ranges: true }).body), path);
  const rangeOf = (range: Range = [0, 0]): Range => range;
  return {
    file,
    bodyOffset: 0,
    range(path) {
      const { node, isWhole } = find(path);
      return isWhole ? rangeOf(node.range) : [0, 0];
    },
    keyRange: (path) => rangeOf(find(path).key),
    locate: (path) => toPosition(rangeOf(find(path).node.range)[0]),
    locateKey: (path) => toPosition(rangeOf(find(path).key)[0]),
    textOf: (path) => text.slice(...rangeOf(find(path).node.range)),
    locateBody: toPosition,
    locateWords(path, words) {
      const [start, end] = rangeOf(find(path).node.range);
      return toPosition(start + Math.max(0, text.slice(start, end).indexOf(words)));
    },
  };
}

interface FoundNode {
  readonly node: ValueNode;
  /** The name of the last field, or the whole value in a list. */
  readonly key: Range | undefined;
  /** Whether `node` is what the whole path leads to, and not something around it. */
  readonly isWhole: boolean;
}

/** Walks down as far as the path exists. */
function findNode(root: ValueNode, path: DataPath): FoundNode {
  let node = root;
  let key = root.range;
  for (const step of path) {
    if (node.type === 'Object') {
      const member = node.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === step);
      if (member === undefined) return { node, key, isWhole: false };
      node = member.value;
      key = member.name.range;
    } else if (node.type === 'Array' && typeof step === 'number') {
      const element = node.elements[step];
      if (element === undefined) return { node, key, isWhole: false };
      node = element.value;
      key = node.range;
    } else {
      return { node, key, isWhole: false };
    }
  }
  return { node, key, isWhole: true };
}
