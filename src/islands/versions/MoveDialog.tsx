import type { SubmitEvent as ReactSubmitEvent } from 'react';

import { closeModalAround } from '../../browser/modal.ts';
import { moveTopic } from '../../learner/versions/change-version.ts';
import { showTopic } from '../../learner/versions/show-topic.ts';
import type { Version } from '../../learner/versions/version.ts';
import { sentence } from '../../words/sentence.ts';
import { Modal } from '../shared/Modal.tsx';
import { announceUndo, focusSoon, type Act } from './actions.ts';
import type { SiteIndex } from './site-index.ts';

interface Props {
  topic: string;
  version: Version;
  site: SiteIndex;
  act: Act;
  onClose: () => void;
}

/** Asks for the section and the end of it that a topic goes to. */
export function MoveDialog({ topic, version, site, act, onClose }: Props) {
  const { title } = showTopic(version, topic, site.topics);
  const present = version.sections.find(({ topics }) => topics.includes(topic));

  const move = (event: ReactSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const section = version.sections.find(({ id }) => id === form.get('section'));
    closeModalAround(event.currentTarget);
    if (!section) return;
    const index = form.get('end') === 'start' ? 0 : section.topics.length;
    if (!act((current, now) => moveTopic(current, topic, { section: section.id, index }, now))) return;
    announceUndo(sentence`${title} is in ${section.title} now`);
    focusSoon(`topic-${topic}`);
  };
  return (
    <Modal title={sentence`Move ${title}`} onClose={onClose}>
      <form className="version-form" onSubmit={move}>
        <label>
          To section
          <select className="field" name="section" defaultValue={present?.id}>
            {version.sections.map((section, index) => (
              <option key={section.id} value={section.id}>
                {sentence`${index + 1}. ${section.title}`}
              </option>
            ))}
          </select>
        </label>
        <label>
          Place
          <select className="field" name="end" defaultValue="end">
            <option value="start">At the start</option>
            <option value="end">At the end</option>
          </select>
        </label>
        <div className="sheet-actions">
          <button type="submit" className="button" data-tone="accent">
            Move
          </button>
          <button type="button" className="button" data-close>
            Cancel
          </button>
        </div>
      </form>
    </Modal>
  );
}
