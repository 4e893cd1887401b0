import { useEffect, useState, type ReactNode } from 'react';

import { loadQuestions, type Questions } from './load-questions.ts';

interface Props {
  /** Names of question files. */
  files: readonly string[];
  children: (questions: Questions) => ReactNode;
}

/** Loads question files and renders what needs them; a failure can be tried again. */
export function QuestionsGate({ files, children }: Props) {
  const [questions, setQuestions] = useState<Questions>();
  const [hasFailed, setHasFailed] = useState(false);
  const names = files.join(' ');

  useEffect(() => {
    if (hasFailed) return;
    let isCurrent = true;
    loadQuestions(names.split(' ').filter(Boolean)).then(
      (loaded) => isCurrent && setQuestions(loaded),
      () => isCurrent && setHasFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [names, hasFailed]);

  if (hasFailed) {
    return (
      <div role="alert">
        <p>The questions could not be loaded. Are you offline?</p>
        <button type="button" className="button" onClick={() => setHasFailed(false)}>
          Try again
        </button>
      </div>
    );
  }
  return questions ? children(questions) : <p role="status">Loading questions …</p>;
}
