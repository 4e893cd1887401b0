import { VISITS_FORMAT, type VisitsDocument } from '../learner/mine/visits.ts';
import { LocalStore } from '../learner/storage/local-store.ts';

/** When the learner last looked at each roadmap and what it held then, in this browser only. */
export const visits = new LocalStore<VisitsDocument>(VISITS_FORMAT);
