import { listCatalogTopics, type CatalogRoadmap, type CatalogTopic } from '../../catalog/catalog.ts';
import { review } from '../../stores/review-store.ts';
import { countByTopic, countDeck, type TopicCards } from '../../learner/review/deck.ts';
import { reviewPath } from '../../urls/paths.ts';
import { useDocument } from '../shared/use-document.ts';
import { useNow } from '../shared/use-now.ts';

interface Props {
  roadmaps: readonly CatalogRoadmap[];
  topics: ReadonlyMap<string, CatalogTopic>;
  isStarted: (topic: CatalogTopic) => boolean;
  hidden: ReadonlySet<string>;
}

/** Roadmaps with their sections, each one a deck. */
export function DeckList({ roadmaps, topics, isStarted, hidden }: Props) {
  const { cards } = useDocument(review);
  const counts = countByTopic(cards, useNow());
  return (
    <section className="review-decks" aria-labelledby="decks">
      <h2 id="decks">By roadmap and section</h2>
      {roadmaps.map((roadmap) => (
        <RoadmapDecks
          key={roadmap.id}
          roadmap={roadmap}
          topics={topics}
          counts={counts}
          isStarted={isStarted}
          hidden={hidden}
        />
      ))}
    </section>
  );
}

interface RoadmapProps {
  roadmap: CatalogRoadmap;
  topics: ReadonlyMap<string, CatalogTopic>;
  counts: ReadonlyMap<string, TopicCards>;
  isStarted: (topic: CatalogTopic) => boolean;
  hidden: ReadonlySet<string>;
}

function RoadmapDecks({ roadmap, topics, counts, isStarted, hidden }: RoadmapProps) {
  const rows = [
    { id: undefined, title: 'Whole roadmap', sections: roadmap.sections },
    ...roadmap.sections.map((section) => ({ id: section.id, title: section.title, sections: [section] })),
  ];
  return (
    <table>
      <caption>{roadmap.title}</caption>
      <thead>
        <tr>
          <th scope="col">Deck</th>
          <th scope="col">Due</th>
          <th scope="col">New</th>
          <th scope="col">All</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, sections }) => {
          const listed = new Set(listCatalogTopics({ ...roadmap, sections }, topics));
          const { due, fresh, total } = countDeck([...listed], counts, isStarted, hidden);
          return (
            <tr key={id ?? ''}>
              <th scope="row">
                <a href={reviewPath({ roadmap: roadmap.id, ...(id !== undefined && { section: id }) })}>{title}</a>
              </th>
              <td className={due > 0 ? 'review-due' : 'soft'}>{due}</td>
              <td className={fresh > 0 ? undefined : 'soft'}>{fresh}</td>
              <td className="soft">{total}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
