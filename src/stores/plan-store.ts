import { PLAN_FORMAT } from '../learner/plan/document.ts';
import { LocalStore } from '../learner/storage/local-store.ts';

/** The learner's plan, in this browser only. */
export const plan = new LocalStore(PLAN_FORMAT);
