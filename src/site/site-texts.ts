import type { BestPracticeEntry, GuideEntry, ProjectEntry, QuestionGroupEntry } from '../schemas/entries.ts';

/** An entry of a collection with its Markdown. */
interface TextEntry<Data> {
  readonly id: string;
  readonly data: Data;
  readonly body?: string | undefined;
}

/** The texts of the site beside topics and roadmaps. */
export interface SiteTexts {
  /** Newest first. */
  readonly guides: readonly TextEntry<Pick<GuideEntry, 'guide'>>[];
  /** Sorted by title, like the others. */
  readonly questionGroups: readonly TextEntry<Pick<QuestionGroupEntry, 'group'>>[];
  readonly projects: readonly TextEntry<Pick<ProjectEntry, 'project'>>[];
  readonly bestPractices: readonly TextEntry<Pick<BestPracticeEntry, 'bestPractice' | 'checklist'>>[];
}

/** Guides from the newest to the oldest. */
export const sortGuides = <Entry extends SiteTexts['guides'][number]>(guides: readonly Entry[]): readonly Entry[] =>
  guides.toSorted((a, b) => b.data.guide.published.localeCompare(a.data.guide.published) || a.id.localeCompare(b.id));

/** Puts entries into the order of their titles. */
export const sortByTitle = <Entry>(entries: readonly Entry[], titleOf: (entry: Entry) => string): readonly Entry[] =>
  entries.toSorted((a, b) => titleOf(a).localeCompare(titleOf(b), 'en'));
