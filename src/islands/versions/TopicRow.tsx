import { memo, type ChangeEvent } from 'react';

import { progress } from '../../stores/progress-store.ts';
import { STATE_LABELS, STATES, type State } from '../../learner/progress/states.ts';
import { formatFacts } from '../../roadmap/topic-facts.ts';
import type { ShownTopic } from '../../learner/versions/show-topic.ts';
import { sentence } from '../../words/sentence.ts';
import { OwnDetails } from './OwnDetails.tsx';

interface Props {
  topic: ShownTopic;
  /** The page of a topic of the site. */
  address: string | undefined;
  state: State;
}

/** One topic with its state. */
function TopicRowView({ topic, address, state }: Props) {
  const { id, title, aliases, own } = topic;
  const onChange = (event: ChangeEvent<HTMLSelectElement>) => {
    const chosen = STATES.find((candidate) => candidate === event.target.value);
    if (chosen) progress.set([{ id, aliases }], chosen);
  };
  return (
    <li className="version-topic" data-state={state}>
      <div>
        {address === undefined ? <bdi className="version-title">{title}</bdi> : <a href={address}>{title}</a>}{' '}
        <TopicFacts topic={topic} />
      </div>
      <select className="field no-print" aria-label={sentence`State of ${title}`} value={state} onChange={onChange}>
        {STATES.map((candidate) => (
          <option key={candidate} value={candidate}>
            {STATE_LABELS[candidate].label}
          </option>
        ))}
      </select>
      {own && <OwnDetails own={own} />}
    </li>
  );
}

export const TopicRow = memo(TopicRowView);

/** Level and hours, or what kind of topic it is if it is none of the site. */
export function TopicFacts({ topic }: { topic: ShownTopic }) {
  const { kind } = topic;
  return (
    <span className="version-facts">
      {kind === 'own' && <span className="tag">Own topic</span>}
      {kind === 'gone' && <span className="tag">No longer on this site</span>} {formatFacts(topic)}
    </span>
  );
}
