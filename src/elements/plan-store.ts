import { PLAN_FORMAT } from '../plan/document.ts';
import { LocalStore } from '../storage/local-store.ts';

/** The learner's plan, in this browser only. */
export const plan = new LocalStore(PLAN_FORMAT);
