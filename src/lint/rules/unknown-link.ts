import { type Content, type DataPath, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listLinks } from '../list-links.ts';
import { createLinkCheck } from '../check-link.ts';
import { replaceAddress } from '../replace-address.ts';
import { listGraphLinks } from '../list-graph-links.ts';
import type { Rule } from '../rule.ts';

/** A link leads to a page of this site that does not exist. */
export const unknownLink: Rule = { id: 'unknown-link', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const checkLink = createLinkCheck(content);
  for (const { text, kind, url, locate, range } of listLinks(content)) {
    if (kind === 'image') continue;
    const fault = checkLink(url, text.source.file);
    if (fault === undefined) continue;
    const fix =
      fault.meant === undefined ? undefined : replaceAddress(content, text.source.file, range(), url, fault.meant);
    yield problemAt(text.source, locate(), fault.message, fault.hint, fix);
  }
  for (const { data, source, graph, graphSource } of content.roadmaps) {
    const fields: readonly (readonly [path: DataPath, url: string | undefined])[] = [
      [['partner', 'link'], data?.partner?.link],
      [['seo', 'ogImageUrl'], data?.seo?.ogImageUrl],
    ];
    for (const [path, url] of fields) {
      const fault = url === undefined ? undefined : checkLink(url, source.file);
      if (fault) yield problemAt(source, source.locate(path), fault.message, fault.hint);
    }
    for (const { path, link } of listGraphLinks(graph)) {
      const fault = checkLink(link, graphSource.file);
      if (fault) yield problemAt(graphSource, graphSource.locate(path), fault.message, fault.hint);
    }
  }
}
