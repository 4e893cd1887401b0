import type { CatalogGroup } from '../../catalog/catalog.ts';
import { countByTopic, countDeck } from '../../learner/review/deck.ts';
import { toCardOwner } from '../../learner/review/groups.ts';
import { review } from '../../stores/review-store.ts';
import { questionsPath, reviewPath } from '../../urls/paths.ts';
import { useDocument } from '../shared/use-document.ts';
import { useNow } from '../shared/use-now.ts';

interface Props {
  groups: readonly CatalogGroup[];
}

const NOTHING: ReadonlySet<string> = new Set();

/** Question groups, each one a deck of its own. */
export function GroupDecks({ groups }: Props) {
  const { cards } = useDocument(review);
  const counts = countByTopic(cards, useNow());
  return (
    <section className="review-decks" aria-labelledby="groups">
      <h2 id="groups">By question group</h2>
      <table>
        <caption>
          <a href={questionsPath()}>What interviewers ask</a>
        </caption>
        <thead>
          <tr>
            <th scope="col">Deck</th>
            <th scope="col">Due</th>
            <th scope="col">New</th>
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const { due, fresh, total } = countDeck([toCardOwner(group)], counts, () => true, NOTHING);
            return (
              <tr key={group.id}>
                <th scope="row">
                  <a href={reviewPath({ group: group.id })}>{group.title}</a>
                </th>
                <td className={due > 0 ? 'review-due' : 'soft'}>{due}</td>
                <td className={fresh > 0 ? undefined : 'soft'}>{fresh}</td>
                <td className="soft">{total}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
