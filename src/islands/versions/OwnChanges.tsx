import type { CatalogTopic } from '../../catalog/catalog.ts';
import { announce } from '../../browser/announce.ts';
import { topicPath } from '../../urls/paths.ts';
import { putBackTopic } from '../../learner/versions/change-version.ts';
import type { Comparison } from '../../learner/versions/compare-with-original.ts';
import { announceUndo, focusSoon, type Act } from './actions.ts';

interface Props {
  comparison: Comparison;
  topics: ReadonlyMap<string, CatalogTopic>;
  act: Act;
}

/** What the visitor made different from the original; what was left out can be put back. */
export function OwnChanges({ comparison: { leftOut, added, moved }, topics, act }: Props) {
  const parts = [
    ...(leftOut.length > 0 ? [`${leftOut.length} left out`] : []),
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(moved.length > 0 ? [`${moved.length} moved to another section`] : []),
  ];
  if (parts.length === 0) return null;

  const putBack = (topic: string, title: string) => {
    const isDone = act((version, now) => putBackTopic(version, topic, now));
    if (isDone) announceUndo(`${title} is back`);
    else announce('This version is full. Leave topics out first.');
    focusSoon('own-changes');
  };
  return (
    <details className="version-changes no-print">
      <summary id="own-changes">What you changed: {parts.join(', ')}</summary>
      {leftOut.length === 0 ? (
        <p className="soft">Nothing of the original is left out.</p>
      ) : (
        <ul role="list" aria-label="Left out">
          {leftOut.map((topic) => {
            const title = topics.get(topic)?.title ?? topic;
            return (
              <li key={topic}>
                <a href={topicPath(topic)}>{title}</a>
                <button
                  type="button"
                  className="button"
                  aria-label={`Put back ${title}`}
                  onClick={() => putBack(topic, title)}
                >
                  Put back
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}
