import { MINE_FORMAT } from '../mine/format.ts';
import { VISITS_FORMAT } from '../mine/visits.ts';
import { PLAN_FORMAT } from '../plan/document.ts';
import { PROGRESS_FORMAT } from '../progress/document.ts';
import { REVIEW_FORMAT } from '../review/document.ts';
import { SETTINGS_FORMAT } from '../settings/document.ts';
import type { DocumentName } from '../storage/document-format.ts';
import { VERSIONS_FORMAT } from '../versions/document.ts';
import { forgetType, type AnyFormat } from './any-format.ts';

/** The documents that a backup holds, in the order in which they are shown. Each has a store in elements/stores.ts. */
export const BACKUP_FORMATS: readonly AnyFormat[] = [
  forgetType(PROGRESS_FORMAT),
  forgetType(MINE_FORMAT),
  forgetType(PLAN_FORMAT),
  forgetType(REVIEW_FORMAT),
  forgetType(VERSIONS_FORMAT),
  forgetType(VISITS_FORMAT),
  forgetType(SETTINGS_FORMAT),
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
