import { escapeXml } from '../markup/escape-xml.ts';
import type { PlainItem } from './list-outline-items.ts';

/** The names of attributes that OPML does not have; it wants them in a namespace of their own. */
export const OPML_NAMESPACE = 'https://github.com/waymark-roadmaps/waymark/opml';

/** An outline as OPML 2.0 (https://opml.org/spec2.opml), from which `readOpml` makes the same items again. */
export const writeOpml = (title: string, items: readonly PlainItem[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:waymark="${OPML_NAMESPACE}">`,
    `  <head>\n    <title>${escapeXml(title)}</title>\n  </head>`,
    '  <body>',
    ...items.flatMap((item) => writeItem(item, '    ')),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');

function writeItem({ word, text, id, url, items }: PlainItem, indent: string): readonly string[] {
  const attributes = [
    write('text', text),
    ...(url === undefined ? [] : [write('type', 'link'), write('url', url)]),
    ...(word === undefined ? [] : [write('waymark:word', word)]),
    ...(id === undefined ? [] : [write('waymark:id', id)]),
  ].join('');
  if (items.length === 0) return [`${indent}<outline${attributes}/>`];
  return [
    `${indent}<outline${attributes}>`,
    ...items.flatMap((child) => writeItem(child, `${indent}  `)),
    `${indent}</outline>`,
  ];
}

/** White space but the space would come back as one. */
const write = (name: string, value: string): string =>
  ` ${name}="${escapeXml(value).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;
