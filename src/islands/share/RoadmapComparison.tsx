import {
  listCatalogTopics,
  type CatalogRoadmap,
  type CatalogSection,
  type IndexedCatalog,
} from '../../catalog/catalog.ts';
import { stateOf, type ProgressDocument } from '../../learner/progress/document.ts';
import { STATE_LABELS } from '../../learner/progress/states.ts';
import { listSteps } from '../../learner/progress/count-roadmap.ts';
import { formatProgress, hasProgress, summarizeProgress, type CountedTopic } from '../../learner/progress/summarize.ts';
import { roadmapPath, sectionPath, topicPathIn } from '../../urls/paths.ts';
import { pickForm, plural } from '../../words/plural.ts';
import { ProgressBar } from '../shared/ProgressBar.tsx';

/** Somebody whose progress is shown. */
interface Person {
  readonly name: string;
  readonly progress: ProgressDocument;
}

interface Props {
  roadmap: CatalogRoadmap;
  catalog: IndexedCatalog;
  people: readonly [theirs: Person, mine: Person];
}

/** Two learners on one roadmap: as a whole, by section, and the topics on which they differ. */
export function RoadmapComparison({ roadmap, catalog, people }: Props) {
  const listed = listCatalogTopics(roadmap, catalog.topicIndex);
  const [theirs, mine] = people;
  const different = listed.filter(
    ({ id, aliases }) => stateOf(theirs.progress, id, aliases) !== stateOf(mine.progress, id, aliases),
  );
  const begun = roadmap.sections.filter((section) => {
    const counted = listSteps({ id: roadmap.id, sections: [section] }, catalog);
    return people.some(({ progress }) => hasProgress(summarizeProgress(counted, progress)));
  });
  const untouched = roadmap.sections.length - begun.length;
  const bars = (sections: readonly CatalogSection[]) => (
    <PeopleBars topics={listSteps({ id: roadmap.id, sections }, catalog)} people={people} />
  );

  return (
    <section className="roadmap-card" aria-labelledby={`roadmap-${roadmap.id}`}>
      <h2 id={`roadmap-${roadmap.id}`}>
        <a href={roadmapPath(roadmap.id)}>{roadmap.title}</a>
      </h2>
      {bars(roadmap.sections)}
      <details open>
        <summary>By section</summary>
        <ul role="list" className="section-people">
          {begun.map((section) => (
            <li key={section.id}>
              <a href={sectionPath(roadmap.id, section.id)}>{section.title}</a>
              {bars([section])}
            </li>
          ))}
        </ul>
        {untouched > 0 && <p className="soft">{describeUntouched(untouched, roadmap.sections.length)}</p>}
      </details>
      {different.length === 0 ? (
        <p>You two agree on every topic.</p>
      ) : (
        <details>
          <summary>{plural(different.length, 'topic differs', 'topics differ')}</summary>
          <table className="differences">
            <thead>
              <tr>
                <th scope="col">Topic</th>
                {people.map(({ name }, index) => (
                  <th key={index} scope="col">
                    <bdi>{name}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {different.map(({ id, title, aliases }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={topicPathIn(id, roadmap)}>{title}</a>
                  </th>
                  {people.map(({ progress }, index) => (
                    <td key={index}>{STATE_LABELS[stateOf(progress, id, aliases)].label}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

function describeUntouched(count: number, total: number): string {
  if (count === total) return 'Neither of you has begun a section.';
  return `Neither of you has begun the other ${pickForm(count, 'section', `${count} sections`)}.`;
}

function PeopleBars({ topics, people }: { topics: readonly CountedTopic[]; people: Props['people'] }) {
  return (
    <ul role="list" className="people-bars">
      {people.map(({ name, progress }, index) => {
        const summary = summarizeProgress(topics, progress);
        return (
          <li key={index}>
            <bdi className="person">{name}</bdi>
            <ProgressBar summary={summary} />
            <span className="soft">{formatProgress(summary)}</span>
          </li>
        );
      })}
    </ul>
  );
}
