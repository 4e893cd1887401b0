import type { DataPath, Source } from '../../lint/content.ts';

/**
 * A text of YAML with one more item at the end of a list that has some. Nothing else changes, so that comments and form
 * stay: `[a, b]` stays on its line, and `- a` gets a line below its last item.
 * @param source Made from this very text.
 * @param item As it is written in YAML.
 */
export function appendItem(text: string, source: Source, path: DataPath, item: string): string {
  const [start, end] = source.range(path);
  if (text[start] === '[') {
    const before = text.slice(0, end - 1).trimEnd();
    return `${before}${before.endsWith('[') ? '' : ', '}${item}${text.slice(end - 1)}`;
  }
  const [first] = source.range([...path, 0]);
  const line = /[^\n]*$/.exec(text.slice(0, first))?.[0] ?? '';
  const indent = line.slice(0, line.lastIndexOf('-'));
  return insertLine(text, text.slice(0, end).trimEnd().length, `${indent}- ${item}`);
}

/** A text with one more line below the one that an offset is on. */
export function insertLine(text: string, offset: number, line: string): string {
  const rest = /\r?\n|$/.exec(text.slice(offset));
  const at = offset + (rest?.index ?? 0);
  return `${text.slice(0, at)}${rest?.[0] === '\r\n' ? '\r\n' : '\n'}${line}${text.slice(at)}`;
}
