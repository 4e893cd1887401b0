import { MINE_FORMAT } from '../mine/format.ts';
import { sanitizeMine } from '../mine/sanitize-mine.ts';
import { sanitizeVisits } from '../mine/sanitize-visits.ts';
import { VISITS_FORMAT } from '../mine/visits.ts';
import { PLAN_FORMAT } from '../plan/document.ts';
import { sanitizePlan } from '../plan/sanitize-plan.ts';
import { PROGRESS_FORMAT } from '../progress/document.ts';
import { sanitizeProgress } from '../progress/sanitize-progress.ts';
import { REVIEW_FORMAT } from '../review/document.ts';
import { sanitizeReview } from '../review/sanitize-review.ts';
import { SETTINGS_FORMAT } from '../settings/document.ts';
import { sanitizeSettings } from '../settings/sanitize-settings.ts';
import type { DocumentName } from '../storage/document-format.ts';
import type { ForeignFormat } from '../storage/foreign-document.ts';
import { VERSIONS_FORMAT } from '../versions/document.ts';
import { sanitizeVersions } from '../versions/sanitize-version.ts';
import { forgetForeignType } from './any-format.ts';

/** A format of a part of a backup, whose type of document is forgotten. */
export type BackupFormat = ForeignFormat<unknown>;

/** The documents that a backup holds, in the order in which they are shown. Each has a store in stores/stores.ts. */
export const BACKUP_FORMATS: readonly BackupFormat[] = [
  forgetForeignType(PROGRESS_FORMAT, sanitizeProgress),
  forgetForeignType(MINE_FORMAT, sanitizeMine),
  forgetForeignType(PLAN_FORMAT, sanitizePlan),
  forgetForeignType(REVIEW_FORMAT, sanitizeReview),
  forgetForeignType(VERSIONS_FORMAT, sanitizeVersions),
  forgetForeignType(VISITS_FORMAT, sanitizeVisits),
  forgetForeignType(SETTINGS_FORMAT, sanitizeSettings),
];

/** How each document is called in sentences. */
export const DOCUMENT_LABELS: Readonly<Record<DocumentName, string>> = {
  progress: 'progress',
  mine: 'notes, links and bookmarks',
  plan: 'plan',
  review: 'flash cards',
  versions: 'versions of roadmaps',
  visits: 'last visits',
  settings: 'settings',
};
