import { useState } from 'react';

import { findDeck, parseScope } from '../../learner/review/scope.ts';
import { reviewPath } from '../../urls/paths.ts';
import { CatalogGate } from '../shared/CatalogGate.tsx';
import { ReviewPage } from './ReviewPage.tsx';

/** The review page: the cards that its address asks for. */
export function ReviewApp() {
  const [scope] = useState(() => parseScope(new URLSearchParams(location.search)));
  return (
    <CatalogGate>
      {(catalog) => {
        const deck = findDeck(scope, catalog);
        if (deck) return <ReviewPage catalog={catalog} scope={scope} deck={deck} />;
        return (
          <div className="review-panel">
            <h2>There are no such cards</h2>
            <p>
              {scope.kind === 'group'
                ? `There is no finished question group "${scope.group}". `
                : 'The address names a topic, roadmap or section that does not exist. '}
              Nothing of yours was changed.
            </p>
            <p>
              <a className="button" href={reviewPath()}>
                See all cards
              </a>
            </p>
          </div>
        );
      }}
    </CatalogGate>
  );
}
