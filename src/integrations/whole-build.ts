import { fileURLToPath, pathToFileURL } from 'node:url';

import type { AstroIntegration } from 'astro';

import { lockBuild } from './lock-build.ts';
import { clearFolders, putInPlace, siteFolders, type SiteFolders } from './site-folders.ts';

/**
 * Builds beside the folder of the site and puts the result in its place when everything else is done, so a build that
 * fails or is stopped leaves the old site as it was. It comes last in the list of integrations.
 */
export function wholeBuild(): AstroIntegration {
  let folders: SiteFolders | undefined;
  return {
    name: 'waymark-whole-build',
    hooks: {
      'astro:config:setup': ({ command, config, createCodegenDir, updateConfig }) => {
        if (command !== 'build') return;
        const unlock = lockBuild(fileURLToPath(new URL('build.lock', createCodegenDir())));
        process.once('exit', unlock);
        const started = siteFolders(fileURLToPath(config.outDir).replace(/[\\/]$/, ''));
        clearFolders(started);
        process.prependOnceListener('exit', () => clearFolders(started));
        // Without a handler, a signal ends the process without the listeners above.
        for (const [signal, code] of SIGNALS) process.once(signal, () => process.exit(code));
        updateConfig({ outDir: pathToFileURL(`${started.next}/`) });
        folders = started;
      },
      'astro:build:done': async ({ logger }) => {
        if (folders === undefined) return;
        await putInPlace(folders);
        logger.info(`The new site is in ${folders.site}.`);
      },
    },
  };
}

/** Exit codes as a shell reports them. */
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;
