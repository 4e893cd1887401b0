import { type Content, type DataPath, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** One topic lists the same address twice. */
export const repeatedResource: Rule = { id: 'repeated-resource', severity: 'error', isAboutQuality: true, check };

function* check({ topics }: Content): Generator<Problem> {
  for (const { data, source } of topics) {
    const first = new Map<string, DataPath>();
    for (const [index, { url }] of data?.resources.entries() ?? []) {
      const path = ['resources', index, 'url'];
      const address = normalizeAddress(url);
      const earlier = first.get(address);
      if (earlier === undefined) {
        first.set(address, path);
        continue;
      }
      const message = `the address ${url} is listed already, on line ${source.locate(earlier).line}`;
      yield problemAt(
        source,
        source.locate(path),
        message,
        'Keep one of the two, or link the exact page that you mean.',
      );
    }
  }
}

/** Scheme, `www.` and a slash at the end make no other page. */
function normalizeAddress(url: string): string {
  return (URL.parse(url)?.href ?? url).replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/(?=$|[?#])/, '');
}
