import type { CatalogRoadmap, CatalogTopic } from '../../catalog/catalog.ts';
import { topicPath } from '../../urls/paths.ts';
import { dismiss, takeIn, type News } from '../../learner/versions/compare-with-original.ts';
import { announce } from '../../browser/announce.ts';
import { plural } from '../../words/plural.ts';
import { announceUndo, focusSoon, type Act } from './actions.ts';

interface Props {
  news: readonly News[];
  roadmap: CatalogRoadmap;
  topics: ReadonlyMap<string, CatalogTopic>;
  act: Act;
}

const KINDS: readonly {
  readonly kind: News['kind'];
  readonly title: (number: number) => string;
  readonly take: string;
}[] = [
  {
    kind: 'added',
    title: (number) => `${plural(number, 'topic is', 'topics are')} new since you made this version`,
    take: 'Take in',
  },
  {
    kind: 'moved',
    title: (number) => `${plural(number, 'topic has', 'topics have')} moved to another section`,
    take: 'Move it too',
  },
  {
    kind: 'removed',
    title: (number) => `${plural(number, 'topic is', 'topics are')} no longer in the original`,
    take: 'Leave out',
  },
];

/** What changed in the original, each to be taken in or dismissed. */
export function NewsBox({ news, roadmap, topics, act }: Props) {
  const nameOf = (topic: string) => topics.get(topic)?.title ?? topic;

  const answer = (list: readonly News[], change: typeof takeIn, text: string) => {
    const isDone = act((version, now) =>
      list.reduce((current, entry) => change(current, entry, roadmap, now), version),
    );
    if (isDone) {
      announceUndo(text);
      focusSoon(list.length < news.length ? 'news-title' : 'view-title');
    } else {
      announce('This version is full. Leave topics out first.');
    }
  };
  return (
    <section className="version-news no-print" aria-labelledby="news-title">
      <h3 id="news-title" tabIndex={-1}>
        The original has changed
      </h3>
      {KINDS.map(({ kind, title, take }) => {
        const list = news.filter((entry) => entry.kind === kind);
        if (list.length === 0) return null;
        return (
          <div key={kind}>
            <h4>{title(list.length)}</h4>
            <ul role="list">
              {list.map((entry) => (
                <li key={entry.topic}>
                  <span>
                    {topics.has(entry.topic) ? (
                      <a href={topicPath(entry.topic)}>{nameOf(entry.topic)}</a>
                    ) : (
                      nameOf(entry.topic)
                    )}{' '}
                    {kind !== 'removed' && (
                      <span className="soft">in {roadmap.sections.find(({ id }) => id === entry.section)?.title}</span>
                    )}
                  </span>
                  <button
                    type="button"
                    className="button"
                    aria-label={`${take}: ${nameOf(entry.topic)}`}
                    onClick={() => answer([entry], takeIn, `${nameOf(entry.topic)}: your version follows the original`)}
                  >
                    {take}
                  </button>
                  <button
                    type="button"
                    className="button"
                    aria-label={`Dismiss: ${nameOf(entry.topic)}`}
                    onClick={() => answer([entry], dismiss, `${nameOf(entry.topic)}: your version stays as it is`)}
                  >
                    Dismiss
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {news.length > 1 && (
        <div className="version-buttons">
          <button
            type="button"
            className="button"
            onClick={() => answer(news, takeIn, 'Your version follows the original')}
          >
            Follow all {plural(news.length, 'change')}
          </button>
          <button type="button" className="button" onClick={() => answer(news, dismiss, 'Your version stays as it is')}>
            Dismiss all
          </button>
        </div>
      )}
    </section>
  );
}
