/** The elements of the frame around every page, in one file: each script of its own is one more request. */
import '../offline/offline.ts';
import '../review/review-count.ts';
import '../search/search-opener.ts';
import '../settings/help-key.ts';
import '../settings/site-settings.ts';
import '../share/copy-page.ts';
