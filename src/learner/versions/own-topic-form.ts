import type { Hours } from '../../roadmap/types.ts';
import { readLinkLines } from './link-lines.ts';
import { readOwnTopic } from './read-version.ts';
import type { OwnTopic } from './version.ts';

/** What a visitor typed about an own topic. */
export interface OwnTopicForm {
  readonly title: string;
  readonly note: string;
  /** Hours as numbers, or empty; one of the two is enough. */
  readonly low: string;
  readonly high: string;
  /** Lines as `readLinkLines` takes them. */
  readonly links: string;
}

/** Makes an own topic of a form; `problem` says to the visitor what to change. */
export function readOwnTopicForm(form: OwnTopicForm): { readonly topic: OwnTopic } | { readonly problem: string } {
  const hours = readHours(form.low.trim(), form.high.trim());
  if (hours === 'broken') return { problem: 'The hours have to be numbers, and at most cannot be less than at least.' };
  const lines = readLinkLines(form.links);
  if ('problem' in lines) return lines;
  const topic = readOwnTopic({ title: form.title.trim(), note: form.note.trim(), hours, links: lines.links });
  return topic ? { topic } : { problem: 'Give the topic a title.' };
}

function readHours(low: string, high: string): Hours | undefined | 'broken' {
  if (low === '' && high === '') return undefined;
  const hours: Hours = [Number(low || high), Number(high || low)];
  return hours[0] >= 0 && hours[1] >= hours[0] ? hours : 'broken';
}
