import type { CatalogTopic } from '../../catalog/catalog.ts';
import { progress } from '../../stores/progress-store.ts';
import { formatProgress, summarizeProgress } from '../../learner/progress/summarize.ts';
import { useDocument } from '../shared/use-document.ts';

interface Props {
  ids: readonly string[];
  topics: ReadonlyMap<string, CatalogTopic>;
}

/** How much of a version is done, as a bar and as text. Own topics count like those of the site. */
export function ProgressLine({ ids, topics }: Props) {
  const stored = useDocument(progress);
  const counted = ids.map((id) => ({ id, aliases: topics.get(id)?.aliases ?? [] }));
  const summary = summarizeProgress(counted, stored);
  return (
    <p className="version-progress">
      <progress max={Math.max(1, summary.total)} value={summary.done} aria-label="Topics done" />
      <span>{formatProgress(summary)}</span>
    </p>
  );
}
