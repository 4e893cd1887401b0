import { useDeferredValue, useMemo, useState } from 'react';

import type { CatalogTopic } from '../../catalog/catalog.ts';
import { announce } from '../../browser/announce.ts';
import { addTopic } from '../../learner/versions/change-version.ts';
import { suggestTopics } from '../../learner/versions/suggest-topics.ts';
import { listTopicIds, type Version, type VersionSection } from '../../learner/versions/version.ts';
import { plural } from '../../words/plural.ts';
import { sentence } from '../../words/sentence.ts';
import { announceUndo, focusSoon, type Act, type Ask } from './actions.ts';
import type { SiteIndex } from './site-index.ts';

/** As many as can be looked over at a glance. */
const SHOWN = 6;

interface Props {
  section: VersionSection;
  version: Version;
  site: SiteIndex;
  act: Act;
  onAsk: (ask: Ask) => void;
}

/** Adds topics to the end of a section: of the site by typing, or own ones. */
export function AddTopics({ section, version, site, act, onAsk }: Props) {
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const found = useMemo(() => {
    const listed = new Set(listTopicIds(version));
    const free = site.catalog.topics.filter(({ id }) => !listed.has(id));
    return wanted === '' ? [] : suggestTopics(wanted, free, SHOWN);
  }, [wanted, version, site]);
  const field = `add-${section.id}`;

  const add = ({ id, title }: CatalogTopic) => {
    const place = { section: section.id, index: section.topics.length };
    if (act((current, now) => addTopic(current, id, place, now)))
      announceUndo(sentence`${title} is added to ${section.title}`);
    else announce('This version is full. Leave topics out first.');
    setQuery('');
    focusSoon(field);
  };
  return (
    <div className="version-add">
      <div className="version-line">
        <label>
          <span>
            Add a topic
            <span className="visually-hidden">
              {' '}
              to <bdi>{section.title}</bdi>
            </span>
          </span>
          <input
            id={field}
            className="field"
            type="search"
            autoComplete="off"
            placeholder="Type a name, such as DNS"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <button
          type="button"
          className="button"
          aria-label={sentence`Add own topic to ${section.title}`}
          onClick={() => onAsk({ kind: 'own', section: section.id })}
        >
          Add own topic
        </button>
      </div>
      <p role="status" className="soft">
        {wanted !== '' &&
          (found.length === 0
            ? 'Nothing found that is not in this version already. You can add it as your own topic.'
            : plural(found.length, 'topic found', 'topics found'))}
      </p>
      {found.length > 0 && (
        <ul role="list" className="version-found">
          {found.map((topic) => (
            <li key={topic.id}>
              <button type="button" className="button" onClick={() => add(topic)}>
                <span aria-hidden="true">+</span> <span className="visually-hidden">Add </span>
                {topic.title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
