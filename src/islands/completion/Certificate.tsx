import { listCatalogTopics, type IndexedCatalog, type CatalogRoadmap } from '../../catalog/catalog.ts';
import { mine } from '../../stores/mine-store.ts';
import { progress } from '../../stores/progress-store.ts';
import { countSections } from '../../learner/mine/count-sections.ts';
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
  const sections = countSections(useDocument(mine), roadmap, catalog);
  const topics = [...sections.values()].flat();
  const summary = summarizeProgress(topics, stored);
  const hidden = listCatalogTopics(roadmap, catalog.topicIndex).length - topics.length;
  const changed = lastChange(stored, topics);
  const checkpoints = roadmap.sections.flatMap(({ checkpoint }) => checkpoint ?? []);

  return (
    <article className="certificate" aria-labelledby="certificate">
      <p className="overline">{summary.isComplete ? 'Roadmap completed' : 'Roadmap in progress'}</p>
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
          const { done, total, isComplete } = summarizeProgress(sections.get(section.id) ?? [], stored);
          return total === 0 ? null : (
            <li key={section.id} data-finished={isComplete || undefined}>
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

/**
 * `All 164 topics on the main path done`, or `62 of 160 topics on the main path done, 3 in progress, 4 skipped`; then
 * how many the learner hid.
 */
function describeResult(summary: ProgressSummary, hidden: number): string {
  const counted = formatProgress(summary).replace(/^(\d+ of \d+) /, '$1 topics on the main path ');
  const result = summary.isComplete
    ? counted.replace(/^.*? done \(100%\)/, `All ${plural(summary.total, 'topic')} on the main path done`)
    : counted;
  return hidden === 0 ? result : `${result}, ${hidden} hidden`;
}
