import type { Content } from '../../lint/content.ts';
import { listPublishedParts } from '../../lint/list-published.ts';
import { REMOVED } from '../../lint/parse-ids.ts';
import type { Kind } from '../create/choose-id.ts';

/** The lines of published ids that depend on the id of a question group, a project or a check list. */
export function listKeys(content: Content, kind: Kind, id: string): readonly string[] {
  const part = {
    ...content,
    questionGroups: content.questionGroups.filter((group) => kind === 'question-group' && group.id === id),
    projects: content.projects.filter((project) => kind === 'project' && project.id === id),
    bestPractices: content.bestPractices.filter((list) => kind === 'best-practice' && list.id === id),
  };
  return [...listPublishedParts(part)].map(({ key }) => key);
}

/** The list of published ids in which these are gone on purpose; lines that it does not have are left out. */
export function markRemoved(text: string, keys: readonly string[]): string {
  const gone = new Set(keys);
  return text
    .split('\n')
    .map((line) => (gone.has(line.trim()) ? `${line.trim()}${REMOVED}` : line))
    .join('\n');
}

/** The list of published ids without these lines, as if they had never been there. */
export function dropLines(text: string, keys: readonly string[]): string {
  const gone = new Set(keys);
  return text
    .split('\n')
    .filter((line) => !gone.has(line.trim()))
    .join('\n');
}
