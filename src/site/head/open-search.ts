import { escapeXml } from '../../markup/escape-xml.ts';
import { sitePath } from '../../urls/paths.ts';
import { SITE } from '../site.ts';

/**
 * Tells browsers how to search the site from their own field, by https://github.com/dewitt/opensearch. They put the
 * words in the place of `{searchTerms}`. `site` is the origin of the site.
 */
export function renderOpenSearch(site: URL): string {
  const address = (path: string): string => escapeXml(new URL(sitePath(path), site).href);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${SITE.name}</ShortName>`,
    `  <Description>${escapeXml(`Search the roadmaps, topics and guides of ${SITE.name}.`)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="192" height="192" type="image/png">${address('/icon-192.png')}</Image>`,
    `  <Url type="text/html" template="${address('/search')}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
