import { PROGRESS_FORMAT } from '../progress/document.ts';
import type { DocumentName } from '../storage/document-format.ts';
import { forgetType, type AnyFormat } from './any-format.ts';

/** The documents that a backup holds, in the order in which they are shown. Each has a store in elements/stores.ts. */
export const BACKUP_FORMATS: readonly AnyFormat[] = [forgetType(PROGRESS_FORMAT)];

/** How each document is called in sentences. */
export const DOCUMENT_LABELS: Readonly<Record<DocumentName, string>> = {
  progress: 'progress',
  mine: 'notes and additions',
  review: 'review answers',
  plan: 'plan',
  versions: 'roadmap versions',
  visits: 'last visits',
  settings: 'settings',
};
