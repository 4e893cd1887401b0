import { startSiteServer } from './e2e/site-server.ts';
import { FIXTURE_SITE } from './sites.ts';

/** How long after it was asked for a file comes at most, in ms; each one takes another part of that. */
const SLOWEST = { scripts: 800, rest: 80 };

const site = await startSiteServer(FIXTURE_SITE.out, FIXTURE_SITE.port);
site.delay = (path) => Math.random() * (/\.(?:js|json|css)$/.test(path) ? SLOWEST.scripts : SLOWEST.rest);
