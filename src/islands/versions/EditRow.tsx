import { memo } from 'react';

import { announce } from '../../browser/announce.ts';
import { removeTopic, stepTopic } from '../../learner/versions/change-version.ts';
import type { ShownTopic } from '../../learner/versions/show-topic.ts';
import { sentence } from '../../words/sentence.ts';
import { announceUndo, focusSoon, type Act, type Ask } from './actions.ts';
import { StepButtons } from './StepButtons.tsx';
import { TopicFacts } from './TopicRow.tsx';

interface Props {
  topic: ShownTopic;
  /** The topic that gets the focus when this one is left out. */
  next: string | undefined;
  isFirst: boolean;
  isLast: boolean;
  section: string;
  act: Act;
  onAsk: (ask: Ask) => void;
}

/** One topic with the ways to move it, to leave it out, and to edit it if it is an own one. */
function EditRowView({ topic, next, isFirst, isLast, section, act, onAsk }: Props) {
  const { id, title, kind } = topic;

  const step = (by: -1 | 1) => {
    if (act((version, now) => stepTopic(version, id, by, now)))
      announce(sentence`${title} moved ${by < 0 ? 'up' : 'down'}`);
  };
  const remove = () => {
    if (!act((version, now) => removeTopic(version, id, now))) return;
    announceUndo(sentence`${title} is ${kind === 'own' ? 'deleted' : 'left out'}`);
    focusSoon(next === undefined ? `add-${section}` : `topic-${next}`);
  };
  return (
    <li id={`topic-${id}`} tabIndex={-1}>
      <div>
        <bdi className="version-title">{title}</bdi> <TopicFacts topic={topic} />
      </div>
      <div className="version-row-buttons">
        <StepButtons title={title} isFirst={isFirst} isLast={isLast} onStep={step} />
        <button
          type="button"
          className="button"
          aria-label={sentence`Move ${title} to another place`}
          onClick={() => onAsk({ kind: 'move', topic: id })}
        >
          Move to …
        </button>
        {kind === 'own' && (
          <button
            type="button"
            className="button"
            aria-label={sentence`Edit ${title}`}
            onClick={() => onAsk({ kind: 'own', section, topic: id })}
          >
            Edit
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-label={sentence`${kind === 'own' ? 'Delete' : 'Leave out'} ${title}`}
          onClick={remove}
        >
          {kind === 'own' ? 'Delete' : 'Leave out'}
        </button>
      </div>
    </li>
  );
}

export const EditRow = memo(EditRowView);
