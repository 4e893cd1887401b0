import { startSiteServer } from './e2e/site-server.ts';
import { FIXTURE_SITE } from './sites.ts';

/** Scripts and data come between these times after they were asked for, each at another one, in ms. */
const SLOWEST = { scripts: 800, rest: 80 };

const site = await startSiteServer(FIXTURE_SITE.out, FIXTURE_SITE.port);
site.delay = (path) => Math.random() * (/\.(?:js|json|css)$/.test(path) ? SLOWEST.scripts : SLOWEST.rest);
