import { progress } from '../../stores/progress-store.ts';
import { formatProgress, summarizeProgress } from '../../learner/progress/summarize.ts';
import { findVersionPath } from '../../learner/versions/measure-version.ts';
import { listTopicIds, type Version } from '../../learner/versions/version.ts';
import { useDocument } from '../shared/use-document.ts';
import type { SiteIndex } from './site-index.ts';

interface Props {
  version: Version;
  site: SiteIndex;
}

/** How much of a version is done, as a bar and as text. Own topics count like those of the site. */
export function ProgressLine({ version, site }: Props) {
  const stored = useDocument(progress);
  const path = findVersionPath(version, site.catalog);
  const counted = listTopicIds(version).map((id) => ({
    id,
    aliases: site.topics.get(id)?.aliases ?? [],
    isOptional: !path.has(id),
  }));
  const summary = summarizeProgress(counted, stored);
  return (
    <p className="version-progress">
      <progress max={Math.max(1, summary.total)} value={summary.done} aria-label="Topics done" />
      <span>{formatProgress(summary)}</span>
    </p>
  );
}
