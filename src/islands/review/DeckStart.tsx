import { Example } from '../shared/Example.tsx';
import type { CatalogTopic } from '../../catalog/catalog.ts';
import { review } from '../../stores/review-store.ts';
import { countByTopic, countDeck, NEW_PER_SESSION } from '../../learner/review/deck.ts';
import { describeMoment } from '../../learner/review/describe-time.ts';
import type { Cards } from '../../learner/review/document.ts';
import { nextDue } from '../../learner/review/due.ts';
import type { Deck, Scope } from '../../learner/review/scope.ts';
import type { SessionMode } from '../../learner/review/session.ts';
import { reviewPath, sitePath } from '../../urls/paths.ts';
import { toIsoMoment } from '../../words/dates.ts';
import { pickForm, plural } from '../../words/plural.ts';
import { useDocument } from '../shared/use-document.ts';
import { useNow } from '../shared/use-now.ts';

interface Props {
  scope: Scope;
  deck: Deck;
  /** Ids of the cards that a filter leaves. */
  only: ReadonlySet<string> | undefined;
  isStarted: (topic: CatalogTopic) => boolean;
  hidden: ReadonlySet<string>;
  /** Whether new cards of topics that were not started are wanted too. */
  isAllWanted: boolean;
  onWant: (isAllWanted: boolean) => void;
  onStart: (mode: SessionMode) => void;
}

/** What a deck holds now, and the buttons that start a session. */
export function DeckStart({ scope, deck, only, isStarted, hidden, isAllWanted, onWant, onStart }: Props) {
  const { cards: known } = useDocument(review);
  const cards = only === undefined ? known : pickCards(known, only);
  const now = useNow();
  const counts = countByTopic(cards, now);
  const own = countDeck(deck.topics, counts, isStarted, hidden);
  const all = countDeck(deck.topics, counts, () => true, hidden);
  const { due, fresh, total } = isAllWanted ? all : own;
  const next = nextDue(cards, now, new Set(deck.topics.map(({ id }) => id)));
  const offersMore = !deck.isChosen && all.fresh > own.fresh;

  return (
    <section className="review-panel" aria-labelledby="deck">
      {scope.kind !== 'all' && (
        <p className="review-back">
          <a href={reviewPath()}>All cards</a>
        </p>
      )}
      <h2 id="deck" tabIndex={-1}>
        {scope.kind === 'all' ? 'Your cards' : deck.title}
      </h2>
      {scope.kind === 'group' && only !== undefined && (
        <p>
          {total === 0 ? 'Your filter leaves no card.' : 'These are the cards that your filter leaves.'}{' '}
          <a href={reviewPath({ group: scope.group })}>All cards of this group</a>
        </p>
      )}
      {total === 0 ? (
        only === undefined && <EmptyDeck />
      ) : (
        <>
          <dl className="review-facts">
            <div data-tone={due > 0 ? 'accent' : undefined}>
              <dt>Due now</dt>
              <dd>{due}</dd>
            </div>
            <div>
              <dt>New</dt>
              <dd>{fresh}</dd>
            </div>
            <div>
              <dt>All cards</dt>
              <dd>{total}</dd>
            </div>
          </dl>
          {due + fresh === 0 && (
            <p>
              {next !== undefined ? (
                <>
                  Nothing to do now. The next card is due{' '}
                  <time dateTime={toIsoMoment(next)}>{describeMoment(next, now)}</time>.
                </>
              ) : all.fresh === 0 ? (
                'You hid the topics of this deck, so nothing comes up by itself.'
              ) : (
                'No topic of this deck is started, so nothing comes up by itself. Set a topic to learning or done, or choose below what you want to see.'
              )}
            </p>
          )}
          {offersMore && (
            <label className="review-want">
              <input type="checkbox" checked={isAllWanted} onChange={(event) => onWant(event.target.checked)} />
              Also ask new cards of topics that I have not started
            </label>
          )}
          <p className="review-actions">
            {due + fresh > 0 && (
              <button type="button" className="button" data-tone="accent" onClick={() => onStart('review')}>
                Start review
              </button>
            )}
            <button type="button" className="button" onClick={() => onStart('practice')}>
              {`Just practice ${pickForm(total, '', 'all ')}${plural(total, 'card')}`}
            </button>
          </p>
          <p className="soft review-hint">
            {fresh > NEW_PER_SESSION && `A session brings ${NEW_PER_SESSION} new cards at most. `}
            Practice asks every card and leaves your schedule as it is.
          </p>
        </>
      )}
    </section>
  );
}

const pickCards = (cards: Cards, ids: ReadonlySet<string>): Cards =>
  Object.fromEntries(Object.entries(cards).filter(([id]) => ids.has(id)));

function EmptyDeck() {
  return (
    <>
      <p>
        Nothing is here yet. Cards come from topics that you set to learning or done. You can also open any topic and
        choose "Practice these as flash cards", or pick a section below.
      </p>
      <p className="review-actions">
        <a className="button" href={sitePath('/roadmaps')}>
          Choose a roadmap
        </a>
      </p>
      <Example
        caption="You answer in your head, look, and say how well you knew it. That decides when the card comes back."
        rows={[
          {
            title: 'Domain name system (DNS)',
            text: 'You change an A record, and an hour later some visitors still reach the old server. Why?',
          },
          { title: 'Answer', text: 'Their resolver keeps the old answer until its time to live is over.' },
        ]}
        buttons={['Again: 1 minute', 'Hard: 1 day', 'Good: 3 days', 'Easy: 8 days']}
      />
    </>
  );
}
