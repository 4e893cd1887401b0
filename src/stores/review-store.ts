import { REVIEW_FORMAT } from '../learner/review/document.ts';
import { LocalStore } from '../learner/storage/local-store.ts';

/** The schedule of the learner's flash cards, in this browser only. One store a page. */
export const review = new LocalStore(REVIEW_FORMAT);
