import { useMemo } from 'react';

import { indexCatalog, listCatalogTopics, type Catalog, type CatalogRoadmap } from '../../catalog/catalog.ts';
import { progress } from '../../elements/progress-store.ts';
import { formatProgress, summarizeProgress, type ProgressSummary } from '../../progress/summarize.ts';
import { lastChange } from '../../share/shared-progress.ts';
import { roadmapPath } from '../../site/paths.ts';
import { formatMoment } from '../format-moment.ts';
import { ProgressBar } from '../ProgressBar.tsx';
import { useDocument } from '../use-document.ts';

interface Props {
  roadmap: CatalogRoadmap;
  catalog: Catalog;
}

/** One sheet that says how far a learner is, and that nobody but the learner says so. */
export function Certificate({ roadmap, catalog }: Props) {
  const document = useDocument(progress);
  const index = useMemo(() => indexCatalog(catalog), [catalog]);
  const topics = listCatalogTopics(roadmap, index);
  const summary = summarizeProgress(topics, document);
  const changed = lastChange(document, topics);
  const isFinished = summary.done === summary.total;
  const checkpoints = roadmap.sections.flatMap(({ checkpoint }) => checkpoint ?? []);

  return (
    <article className="certificate" aria-labelledby="certificate">
      <p className="overline">{isFinished ? 'Roadmap completed' : 'Roadmap in progress'}</p>
      <h2 id="certificate">{roadmap.title}</h2>
      <label className="name">
        <span>Name</span>
        <input type="text" autoComplete="name" maxLength={80} placeholder="Your name" />
      </label>
      <p className="result">
        <strong>{describeResult(summary)}</strong>
        {changed !== undefined && <span>Last change on {formatMoment(changed)}</span>}
      </p>
      <ProgressBar summary={summary} />
      <h3>Sections</h3>
      <ul role="list" className="sections">
        {roadmap.sections.map((section) => {
          const { done, total } = summarizeProgress(listCatalogTopics({ sections: [section] }, index), document);
          return (
            <li key={section.id} data-finished={done === total || undefined}>
              <span>{section.title}</span>
              <span>
                {done} of {total}
              </span>
            </li>
          );
        })}
      </ul>
      {checkpoints.length > 0 && (
        <>
          <h3>Checkpoints of this roadmap</h3>
          <p className="checkpoints">{checkpoints.join(' · ')}</p>
        </>
      )}
      <p className="declaration">
        Self-declared: the learner marked these topics as done on Waymark. No one examined it.{' '}
        <span>{new URL(roadmapPath(roadmap.id), location.href).href}</span>
      </p>
    </article>
  );
}

/** `All 181 topics done`, or `62 of 181 topics done, 3 in progress, 4 skipped`. */
function describeResult(summary: ProgressSummary): string {
  if (summary.done === summary.total) return `All ${summary.total} topics done`;
  return formatProgress(summary).replace(/^(\d+ of \d+) /, '$1 topics ');
}
