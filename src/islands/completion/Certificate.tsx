import { listCatalogTopics, type IndexedCatalog, type CatalogRoadmap } from '../../catalog/catalog.ts';
import { mine } from '../../stores/mine-store.ts';
import { progress } from '../../stores/progress-store.ts';
import { leaveOutHidden } from '../../learner/mine/lookup.ts';
import { formatProgress, summarizeProgress, type ProgressSummary } from '../../learner/progress/summarize.ts';
import { lastChange } from '../../learner/share/shared-progress.ts';
import { roadmapPath } from '../../urls/paths.ts';
import { plural } from '../../words/plural.ts';
import { Moment } from '../shared/Moment.tsx';
import { ProgressBar } from '../shared/ProgressBar.tsx';
import { useDocument } from '../shared/use-document.ts';

interface Props {
  roadmap: CatalogRoadmap;
  catalog: IndexedCatalog;
}

/** One sheet that says how far a learner is, and that nobody but the learner says so. */
export function Certificate({ roadmap, catalog }: Props) {
  const stored = useDocument(progress);
  const index = catalog.topicIndex;
  const sections = leaveOutHidden(
    useDocument(mine),
    roadmap.id,
    new Map(roadmap.sections.map((section) => [section.id, listCatalogTopics({ sections: [section] }, index)])),
  );
  const topics = [...sections.values()].flat();
  const summary = summarizeProgress(topics, stored);
  const hidden = listCatalogTopics(roadmap, index).length - topics.length;
  const changed = lastChange(stored, topics);
  const isFinished = summary.total > 0 && summary.done === summary.total;
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
        <strong>{describeResult(summary, hidden)}</strong>
        {changed !== undefined && (
          <span>
            Last change on <Moment at={changed} />
          </span>
        )}
      </p>
      <ProgressBar summary={summary} />
      <h3>Sections</h3>
      <ul role="list" className="sections">
        {roadmap.sections.map((section) => {
          const { done, total } = summarizeProgress(sections.get(section.id) ?? [], stored);
          return total === 0 ? null : (
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

/** `All 181 topics done`, or `62 of 181 topics done, 3 in progress, 4 skipped`; then how many the learner left out. */
function describeResult(summary: ProgressSummary, hidden: number): string {
  const isAll = summary.total > 0 && summary.done === summary.total;
  const result = isAll
    ? `All ${plural(summary.total, 'topic')} done`
    : formatProgress(summary).replace(/^(\d+ of \d+) /, '$1 topics ');
  return hidden === 0 ? result : `${result}, ${hidden} left out`;
}
