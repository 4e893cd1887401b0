import type { CatalogRoadmap } from '../../catalog/catalog.ts';
import type { ProgressDocument } from '../../learner/progress/document.ts';
import {
  formatProgress,
  summarizeProgress,
  type CountedTopic,
  type ProgressSummary,
} from '../../learner/progress/summarize.ts';
import type { OfferedStep } from '../../learner/progress/offer-next.ts';
import { completionPath, roadmapPath, sectionPath, topicPathIn } from '../../urls/paths.ts';
import { ProgressBar } from '../shared/ProgressBar.tsx';

interface Props {
  roadmap: CatalogRoadmap;
  /** Topics that count, by section. */
  sections: ReadonlyMap<string, readonly CountedTopic[]>;
  stored: ProgressDocument;
  summary: ProgressSummary;
  /** Absent once the main path is done. */
  next: OfferedStep | undefined;
  onShare: () => void;
}

/** One roadmap with what is done in it, as a whole and by section. */
export function RoadmapCard({ roadmap, sections, stored, summary, next, onShare }: Props) {
  return (
    <li className="roadmap-card">
      <div className="heading-row">
        <h3>
          <a href={roadmapPath(roadmap.id)}>{roadmap.title}</a>
        </h3>
        <p className="percent">{summary.percent}%</p>
      </div>
      <ProgressBar summary={summary} />
      <p>{formatProgress(summary)}</p>
      <div className="actions">
        {next && (
          <a className="button" data-tone="accent" href={topicPathIn(next.topic.id, roadmap)}>
            Continue: {next.topic.title}
          </a>
        )}
        <a className="button" href={completionPath(roadmap.id)}>
          Completion page<span className="visually-hidden"> of {roadmap.briefTitle}</span>
        </a>
        <button type="button" className="button" onClick={onShare}>
          Share<span className="visually-hidden"> {roadmap.briefTitle}</span>
        </button>
      </div>
      <details>
        <summary>By section</summary>
        <ul role="list" className="section-counts">
          {roadmap.sections.map((section) => {
            const counts = summarizeProgress(sections.get(section.id) ?? [], stored);
            return (
              <li key={section.id}>
                <a href={sectionPath(roadmap.id, section.id)}>{section.title}</a>
                <ProgressBar summary={counts} />
                <span className="soft">{formatProgress(counts)}</span>
              </li>
            );
          })}
        </ul>
      </details>
    </li>
  );
}
