import type { Kind } from './document.ts';

interface KindLabel {
  /** On a single result. */
  readonly one: string;
  /** Above all results of the kind. */
  readonly many: string;
}

export const KIND_LABELS: Readonly<Record<Kind, KindLabel>> = {
  roadmap: { one: 'Roadmap', many: 'Roadmaps' },
  topic: { one: 'Topic', many: 'Topics' },
  guide: { one: 'Guide', many: 'Guides' },
  project: { one: 'Project', many: 'Projects' },
  'best-practice': { one: 'Best practices', many: 'Best practices' },
  group: { one: 'Questions', many: 'Question groups' },
  video: { one: 'Video', many: 'Videos' },
  item: { one: 'Best practice', many: 'Items of best practices' },
  faq: { one: 'FAQ', many: 'Frequently asked questions' },
  interview: { one: 'Question', many: 'Interview questions' },
  question: { one: 'Self-check', many: 'Self-check questions' },
};
