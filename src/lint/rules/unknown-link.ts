import { type Content, type DataPath, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listLinks } from '../list-links.ts';
import { createLinkCheck } from '../check-link.ts';
import type { Rule } from '../rule.ts';

/** A link leads to a page of this site that does not exist. */
export const unknownLink: Rule = { id: 'unknown-link', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const checkLink = createLinkCheck(content);
  for (const { text, kind, url, position } of listLinks(content)) {
    if (kind === 'image') continue;
    const fault = checkLink(url);
    if (fault) yield problemAt(text.source, position, fault.message, fault.hint);
  }
  for (const { data, source } of content.roadmaps) {
    const fields: readonly (readonly [path: DataPath, url: string | undefined])[] = [
      [['partner', 'link'], data?.partner?.link],
      [['seo', 'ogImageUrl'], data?.seo?.ogImageUrl],
    ];
    for (const [path, url] of fields) {
      const fault = url === undefined ? undefined : checkLink(url);
      if (fault) yield problemAt(source, source.locate(path), fault.message, fault.hint);
    }
  }
}
