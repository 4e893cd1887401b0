import { resolve } from 'node:path';

import { findFreePorts } from './ports.ts';

/** The processes that run tests get the port of the first one, which starts the servers, with its environment. */
process.env['PREVIEW_PORT'] ??= String(await findFreePorts());

/** The one after it is taken too. */
const PORT = Number(process.env['PREVIEW_PORT']);

const PROJECT = resolve(import.meta.dirname, '..');

/** A site that browser tests look at. */
export interface TestSite {
  /** Environment of the commands that build and serve it. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder of the finished site. */
  readonly out: string;
  readonly port: number;
}

/** Small and never changed by an edit of the real texts, so tests may know its topics and its numbers. */
export const FIXTURE_SITE: TestSite = {
  env: { CONTENT_ROOT: 'tests/fixtures/site', OUT_DIR: 'dist-fixture' },
  out: resolve(PROJECT, 'dist-fixture'),
  port: PORT,
};

/** The real content, as `npm run build` made it. Its tests read from the built JSON what they expect. */
export const REAL_SITE: TestSite = { env: {}, out: resolve(PROJECT, 'dist'), port: PORT + 1 };
