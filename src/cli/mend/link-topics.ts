import type { Fix } from '../../lint/finding.ts';
import { listLinks } from '../../lint/list-links.ts';
import { parseContent } from '../../lint/parse-content.ts';
import { replaceAddress } from '../../lint/replace-address.ts';
import { indexTopicNames } from '../../lint/topic-names.ts';
import { splitLocalId } from '../../schemas/id-pattern.ts';
import type { PlannedFiles } from '../changes/planned-files.ts';
import { replaceRanges } from '../edit/replace-ranges.ts';

/**
 * Lets links of texts to `/topics/<id>` name the topic instead, so that they stay in the roadmap of their page. What has
 * a fragment or a query stays, and so does what has no topic or a local one.
 */
export function linkTopics(files: PlannedFiles): void {
  const content = parseContent(files.texts());
  const names = indexTopicNames(content);
  const edits = new Map<string, Fix[]>();
  for (const { text, kind, url, range } of listLinks(content)) {
    const id = names.find(/^\/topics\/([^/?#]+)$/.exec(url)?.[1] ?? '')?.id;
    if (kind !== 'link' || id === undefined || splitLocalId(id) !== undefined) continue;
    const { file } = text.source;
    const fix = replaceAddress(content, file, range(), url, `topic:${id}`);
    if (fix !== undefined) edits.set(file, [...(edits.get(file) ?? []), fix]);
  }
  for (const [file, fixes] of edits) files.write(file, replaceRanges(files.read(file) ?? '', fixes));
}
