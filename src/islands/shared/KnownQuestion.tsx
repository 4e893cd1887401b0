import { Fragment, useId, useState } from 'react';

import { adoptSheet } from '../../browser/adopt-styles.ts';
import { stateOf, type ProgressDocument } from '../../learner/progress/document.ts';
import { plural } from '../../words/plural.ts';
import styles from './known-question.css?inline';
import { Modal } from './Modal.tsx';

// The question comes with its styles wherever it is asked; most visitors of a page never see it.
adoptSheet(styles);

/** A topic as the question names it. */
export interface KnownTopic {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** The topics of a section, in learning order. */
export interface KnownGroup {
  readonly title: string;
  readonly topics: readonly KnownTopic[];
}

interface Props {
  groups: readonly KnownGroup[];
  progress: ProgressDocument;
  /** Gets what the learner knows now and, if it was done before, what they do not; neither is stored yet. */
  onAnswer: (known: readonly KnownTopic[], unknown: readonly KnownTopic[]) => void;
  onClose: () => void;
}

/** Asks in a dialog what the learner knows already: sections with their topics behind them, and a search over all. */
export function KnownQuestion({ groups, progress, onAnswer, onClose }: Props) {
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string>();
  const [words, setWords] = useState('');
  const panel = useId();

  const isDone = ({ id, aliases }: KnownTopic): boolean => stateOf(progress, id, aliases) === 'done';
  const isKnown = (topic: KnownTopic): boolean => isDone(topic) !== changed.has(topic.id);
  const set = (topics: readonly KnownTopic[], value: boolean): void => {
    const flipped = topics.filter((topic) => isKnown(topic) !== value).map(({ id }) => id);
    setChanged(
      (before) =>
        new Set([...before].filter((id) => !flipped.includes(id)).concat(flipped.filter((id) => !before.has(id)))),
    );
  };
  const answers = groups.flatMap(({ topics }) => topics).filter(({ id }) => changed.has(id));
  const known = answers.filter((topic) => !isDone(topic));
  const wanted = words.trim().toLowerCase();

  const chips = (topics: readonly KnownTopic[]) =>
    topics.map((topic) => (
      <button
        key={topic.id}
        type="button"
        className="known-chip"
        aria-pressed={isKnown(topic)}
        onClick={() => set([topic], !isKnown(topic))}
      >
        {topic.title}
      </button>
    ));

  return (
    <Modal title="What do you know already?" onClose={onClose}>
      <p className="soft">
        Open a section and choose what you could explain to somebody. The roadmap and your plan then begin after it.
      </p>
      <input
        className="field"
        type="search"
        aria-label="Search a topic"
        placeholder="Search a topic"
        autoComplete="off"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {wanted === '' ? (
        <div className="known-chips">
          {groups.map(({ title, topics }) => {
            const { length: count } = topics.filter(isKnown);
            const isOpen = opened === title;
            return (
              <Fragment key={title}>
                <button
                  type="button"
                  className="known-chip"
                  data-kind="section"
                  data-known={count === topics.length ? 'all' : undefined}
                  aria-expanded={isOpen}
                  aria-controls={isOpen ? panel : undefined}
                  onClick={() => setOpened(isOpen ? undefined : title)}
                >
                  {title} <span>{count > 0 ? `${String(count)} of ${String(topics.length)}` : topics.length}</span>
                </button>
                {isOpen && (
                  <div id={panel} className="known-chips known-topics" role="group" aria-label={title}>
                    <button
                      type="button"
                      className="known-chip"
                      data-kind="all"
                      aria-pressed={count === topics.length}
                      onClick={() => set(topics, count < topics.length)}
                    >
                      I know all of {title}
                    </button>
                    {chips(topics)}
                  </div>
                )}
              </Fragment>
            );
          })}
        </div>
      ) : (
        <div className="known-chips" role="group" aria-label="Topics found">
          {chips(groups.flatMap(({ topics }) => topics).filter(({ title }) => title.toLowerCase().includes(wanted)))}
        </div>
      )}
      <div className="sheet-actions known-actions">
        <button type="button" className="button" data-close>
          Skip
        </button>
        <button
          type="button"
          className="button"
          data-tone="accent"
          data-close={answers.length > 0 ? '' : undefined}
          aria-disabled={answers.length === 0}
          onClick={() => answers.length > 0 && onAnswer(known, answers.filter(isDone))}
        >
          {known.length === 0 && answers.length > 0
            ? 'Save'
            : `Mark ${known.length === 0 ? 'what I know' : plural(known.length, 'topic')} as done`}
        </button>
      </div>
    </Modal>
  );
}
