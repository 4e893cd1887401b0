import { SETTINGS_FORMAT } from '../learner/settings/document.ts';
import { LocalStore } from '../learner/storage/local-store.ts';

/** How the visitor likes the site to look, in this browser only. One store a page. */
export const settings = new LocalStore(SETTINGS_FORMAT);
