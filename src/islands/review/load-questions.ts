import type { QuestionCard, QuestionFile } from '../../learner/review/questions.ts';
import { hasLists, loadJson, loadOnce } from '../../browser/load-file.ts';
import { sitePath } from '../../urls/paths.ts';

/** The cards of each topic, by topic id. */
export type Questions = ReadonlyMap<string, readonly QuestionCard[]>;

const load = loadOnce((address) => loadJson(address, hasLists<QuestionFile>('topics')));

/**
 * Loads question files (`listQuestionFiles`), each one once a page.
 * @throws LoadError; the next call tries again.
 */
export async function loadQuestions(files: readonly string[]): Promise<Questions> {
  const loaded = await Promise.all(files.map((file) => load(sitePath(`/questions/${file}.json`))));
  return new Map(loaded.flatMap(({ topics }) => topics.map(({ id, cards }) => [id, cards] as const)));
}
