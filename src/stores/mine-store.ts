import type { MineDocument } from '../learner/mine/document.ts';
import { MINE_FORMAT } from '../learner/mine/format.ts';
import { LocalStore } from '../learner/storage/local-store.ts';

/** What the learner added to topics, in this browser only. One store a page. */
export const mine = new LocalStore<MineDocument>(MINE_FORMAT);
