import type { QuestionCard, QuestionFile } from '../../learner/review/questions.ts';
import { sitePath } from '../../urls/paths.ts';

/** The cards of each topic, by topic id. */
export type Questions = ReadonlyMap<string, readonly QuestionCard[]>;

const loading = new Map<string, Promise<QuestionFile>>();

/**
 * Loads question files (`listQuestionFiles`), each one once a page.
 * @throws Error if a file cannot be loaded; the next call tries again.
 */
export async function loadQuestions(files: readonly string[]): Promise<Questions> {
  const loaded = await Promise.all(files.map(loadFile));
  return new Map(loaded.flatMap(({ topics }) => topics.map(({ id, cards }) => [id, cards] as const)));
}

function loadFile(file: string): Promise<QuestionFile> {
  const known = loading.get(file);
  if (known) return known;
  const promise = fetchFile(`/questions/${file}.json`).catch((error: unknown) => {
    loading.delete(file);
    throw error;
  });
  loading.set(file, promise);
  return promise;
}

async function fetchFile(path: string): Promise<QuestionFile> {
  const response = await fetch(sitePath(path));
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  // The file comes from the same build as this script.
  return (await response.json()) as QuestionFile;
}
