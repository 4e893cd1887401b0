import { memo, useMemo } from 'react';

import { announce } from '../../browser/announce.ts';
import { removeSection, renameSection, stepSection } from '../../learner/versions/change-version.ts';
import { showTopic } from '../../learner/versions/show-topic.ts';
import { LIMITS, type Version, type VersionSection } from '../../learner/versions/version.ts';
import { plural } from '../../words/plural.ts';
import { sentence } from '../../words/sentence.ts';
import { announceUndo, focusSoon, type Act, type Ask } from './actions.ts';
import { AddTopics } from './AddTopics.tsx';
import { EditRow } from './EditRow.tsx';
import type { SiteIndex } from './site-index.ts';
import { StepButtons } from './StepButtons.tsx';
import { TextInput } from './TextInput.tsx';

interface Props {
  section: VersionSection;
  number: number;
  isLast: boolean;
  version: Version;
  site: SiteIndex;
  act: Act;
  onAsk: (ask: Ask) => void;
}

/** One section with its topics, to be changed. */
export function EditSection({ section, number, isLast, version, site, act, onAsk }: Props) {
  const { id, title } = section;

  const step = (by: -1 | 1) => {
    if (act((current, now) => stepSection(current, id, by, now)))
      announce(sentence`${title} is now section ${number + by}`);
  };
  const remove = () => {
    if (!act((current, now) => removeSection(current, id, now))) return;
    announceUndo(sentence`${title} is left out with ${plural(section.topics.length, 'topic')}`);
    focusSoon('view-title');
  };
  return (
    <li>
      <h3 className="visually-hidden">
        <bdi>{title}</bdi>
      </h3>
      <div className="version-section-bar">
        <span className="version-number" aria-hidden="true">
          {number}
        </span>
        <TextInput
          id={`section-${id}`}
          label={`Title of section ${number}`}
          className="version-section-title"
          value={title}
          maxLength={LIMITS.title}
          onSave={(text) => void act((current, now) => renameSection(current, id, text, now))}
        />
        <StepButtons title={title} isFirst={number === 1} isLast={isLast} onStep={step} />
        <button type="button" className="button" aria-label={sentence`Leave out section ${title}`} onClick={remove}>
          Leave out
        </button>
      </div>
      <Rows section={section} own={version.own} site={site} act={act} onAsk={onAsk} />
      <AddTopics section={section} version={version} site={site} act={act} onAsk={onAsk} />
    </li>
  );
}

interface RowsProps extends Pick<Props, 'section' | 'site' | 'act' | 'onAsk'> {
  own: Version['own'];
}

/** Drawn anew only if the section itself or an own topic changes. */
function RowsView({ section, own, site, act, onAsk }: RowsProps) {
  const topics = useMemo(() => section.topics.map((id) => showTopic({ own }, id, site.topics)), [section, own, site]);
  return (
    <ol className="version-edit-rows" role="list">
      {topics.map((topic, index) => (
        <EditRow
          key={topic.id}
          topic={topic}
          next={topics[index + 1]?.id ?? topics[index - 1]?.id}
          isFirst={index === 0}
          isLast={index === topics.length - 1}
          section={section.id}
          act={act}
          onAsk={onAsk}
        />
      ))}
    </ol>
  );
}

const Rows = memo(RowsView);
