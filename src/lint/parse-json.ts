import { parse } from '@humanwhocodes/momoa';

import type { YamlProblem } from './yaml-problem.ts';

/** What a JSON text holds, or the first thing that is wrong with it. */
export type ParsedJson = { readonly value: unknown } | { readonly problem: YamlProblem };

/** Lists and objects inside each other. No file of ours needs half of them. */
const MAX_DEPTH = 20;

/**
 * Parses JSON as it is defined (RFC 8259): no comments, no commas at the end, no name twice in one object. One reader
 * would take the first of two values, another one the last.
 */
export function parseJson(text: string): ParsedJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: describeSyntax(text, error) };
  }
  return findTooMuch(text) ?? { value };
}

/** Strings are well-formed here, so that one pass finds all names and brackets. */
const PART = /"(?:[^"\\]|\\.)*"(?<colon>\s*:)?|[[\]{}]/g;

function findTooMuch(text: string): ParsedJson | undefined {
  const names: Set<unknown>[] = [];
  for (const { 0: part, groups, index } of text.matchAll(PART)) {
    if (part === '{' || part === '[') {
      names.push(new Set());
      if (names.length <= MAX_DEPTH) continue;
      const message = `the JSON has more than ${MAX_DEPTH} lists and objects inside each other`;
      return { problem: { offset: index, message, hint: 'Use a few levels.' } };
    }
    if (part === '}' || part === ']') names.pop();
    else if (groups?.['colon'] !== undefined) {
      const name: unknown = JSON.parse(part.slice(0, -groups['colon'].length));
      const known = names.at(-1);
      if (known?.has(name) !== true) {
        known?.add(name);
        continue;
      }
      const message = 'a field stands here for the second time';
      return { problem: { offset: index, message, hint: 'Keep one of the two.' } };
    }
  }
  return undefined;
}

/** What is wrong with a text that JSON.parse refuses. Its own messages do not always say where. */
function describeSyntax(text: string, error: unknown): YamlProblem {
  const offset = findSyntaxError(text, error);
  const rest = text.slice(offset);
  const [sign = ''] = rest;
  const advise = (message: string, hint: string): YamlProblem => ({ offset, message, hint });
  if (sign === '') {
    return advise('the file ends before its JSON does', 'Close the brackets and quotation marks that are open.');
  }
  if (sign < ' ') return advise('a text holds a line break or a tab', 'Write it on one line, with spaces.');
  if (sign === '/') return advise('JSON has no comments', 'Remove the comment.');
  if (sign === "'") return advise('a text stands in single quotes', 'Put it in double quotes.');
  if (/[\]}]/.test(sign) && /,\s*$/.test(text.slice(0, offset))) {
    return advise(`a comma stands before ${sign}`, 'Remove the comma.');
  }
  const found = JSON.stringify(rest.slice(0, 20));
  const hint = 'Put names and texts in double quotes, a colon after each name, and a comma between two entries.';
  return advise(`the file is not JSON: ${found} has no place here`, hint);
}

/** Where a text stops being JSON. The parser says so exactly, but fails on thousands of levels and passes line breaks. */
function findSyntaxError(text: string, error: unknown): number {
  if (/Unexpected end|Unterminated/.test(String(error))) return text.length;
  try {
    parse(text, { mode: 'json' });
  } catch (fault) {
    const offset: unknown = fault instanceof Error ? Reflect.get(fault, 'offset') : undefined;
    if (typeof offset === 'number') return offset;
  }
  const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
  return position === undefined ? text.length : Number(position);
}
