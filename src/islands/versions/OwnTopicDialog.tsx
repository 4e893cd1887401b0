import { useState, type SubmitEvent as ReactSubmitEvent } from 'react';

import { closeModalAround } from '../../browser/modal.ts';
import { addOwnTopic, editOwnTopic } from '../../learner/versions/change-version.ts';
import { writeLinkLines } from '../../learner/versions/link-lines.ts';
import { readOwnTopicForm } from '../../learner/versions/own-topic-form.ts';
import { refuseGrowth } from '../../learner/versions/version-file.ts';
import { LIMITS, ownTopicOf, type Version } from '../../learner/versions/version.ts';
import { OWN_PREFIX } from '../../schemas/own-id.ts';
import { sentence } from '../../words/sentence.ts';
import { Modal } from '../shared/Modal.tsx';
import { announceUndo, focusSoon, makeId, type Act } from './actions.ts';

interface Props {
  section: string;
  /** The id of the own topic to edit; undefined adds one at the end of the section. */
  topic: string | undefined;
  version: Version;
  act: Act;
  onClose: () => void;
}

/** A form for a topic of the visitor's own. */
export function OwnTopicDialog({ section, topic, version, act, onClose }: Props) {
  const [problem, setProblem] = useState<string>();
  const own = topic === undefined ? undefined : ownTopicOf(version, topic);

  const save = (event: ReactSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const textOf = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const result = readOwnTopicForm({
      title: textOf('title'),
      note: textOf('note'),
      low: textOf('low'),
      high: textOf('high'),
      links: textOf('links'),
    });
    if ('problem' in result) {
      setProblem(result.problem);
      return;
    }
    const id = topic ?? OWN_PREFIX + makeId();
    let refusal: string | undefined;
    const isDone = act((current, now) => {
      const changed =
        topic === undefined
          ? addOwnTopic(current, id, result.topic, { section, index: LIMITS.topics }, now)
          : editOwnTopic(current, id, result.topic, now);
      refusal = refuseGrowth(current, changed);
      return refusal === undefined ? changed : current;
    });
    if (!isDone) {
      setProblem(
        refusal ??
          'This could not be saved: the version is full, or this place in it was deleted. Your text is still here.',
      );
      return;
    }
    closeModalAround(event.currentTarget);
    announceUndo(sentence`${result.topic.title} is ${topic === undefined ? 'added' : 'saved'}`);
    focusSoon(`topic-${id}`);
  };
  return (
    <Modal title={own ? sentence`Edit ${own.title}` : 'Add own topic'} onClose={onClose} keepsText>
      <form className="version-form" onSubmit={save}>
        <label>
          Title
          <input className="field" name="title" required maxLength={LIMITS.title} defaultValue={own?.title} />
        </label>
        <label>
          <span>
            Note <span className="soft">(Markdown, may stay empty)</span>
          </span>
          <textarea className="field" name="note" rows={5} maxLength={LIMITS.note} defaultValue={own?.note} />
        </label>
        <fieldset>
          <legend>
            Hours to learn it <span className="soft">(may stay empty)</span>
          </legend>
          <label>
            At least
            <input
              className="field"
              name="low"
              type="number"
              min={0}
              max={LIMITS.hours}
              step="any"
              defaultValue={own?.hours?.[0]}
            />
          </label>
          <label>
            At most
            <input
              className="field"
              name="high"
              type="number"
              min={0}
              max={LIMITS.hours}
              step="any"
              defaultValue={own?.hours?.[1]}
            />
          </label>
        </fieldset>
        <label>
          <span>
            Links <span className="soft">(one a line: the address, then its title)</span>
          </span>
          <textarea
            className="field"
            name="links"
            rows={3}
            placeholder="https://example.org/wiki Our wiki"
            defaultValue={own && writeLinkLines(own.links)}
          />
        </label>
        {problem !== undefined && (
          <p className="version-problem" role="alert">
            {problem}
          </p>
        )}
        <div className="sheet-actions">
          <button type="submit" className="button" data-tone="accent">
            Save
          </button>
          <button type="button" className="button" data-close>
            Cancel
          </button>
        </div>
      </form>
    </Modal>
  );
}
