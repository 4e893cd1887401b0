import type { Step } from '../../learner/progress/find-next.ts';
import { loadRequires } from './load-requires.ts';
import { findTopicLink, titleOfLink } from './topic-title.ts';

/**
 * Says how a topic follows from one of those that were just marked: `Builds on “TCP”: It runs on top of TCP.`
 * @param address of the file with the reasons of the roadmap.
 * @returns undefined if it does not follow from any of them, or if the reasons cannot be loaded; both only mean that
 * nothing is added to what the page says anyway.
 */
export async function explainNext(
  step: Pick<Step, 'id' | 'requires'>,
  marked: readonly string[],
  address: string,
): Promise<string | undefined> {
  const before = marked.find((id) => step.requires.includes(id));
  const link = before === undefined ? null : findTopicLink(before);
  if (before === undefined || !link) return undefined;
  const file = await loadRequires(address).catch(() => undefined);
  const edge = file?.edges.find(({ topic, requires }) => topic === step.id && requires === before);
  return edge && `Builds on “${titleOfLink(link)}”: ${edge.reason}`;
}
