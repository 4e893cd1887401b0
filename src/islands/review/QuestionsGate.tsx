import { useCallback, type ReactNode } from 'react';

import { LoadGate } from '../shared/LoadGate.tsx';
import { loadQuestions, type Questions } from './load-questions.ts';

interface Props {
  /** Names of question files. */
  files: readonly string[];
  children: (questions: Questions) => ReactNode;
}

/** Loads question files and renders what needs them. */
export function QuestionsGate({ files, children }: Props) {
  // The list is new each time; what is in it counts.
  const names = files.join(' ');
  const load = useCallback(() => loadQuestions(names.split(' ').filter(Boolean)), [names]);
  return (
    <LoadGate name="questions" load={load}>
      {children}
    </LoadGate>
  );
}
