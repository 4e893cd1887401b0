import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { listFrontmatterFiles } from '../lint/editor-files.ts';
import { writeEditorFiles } from '../lint/write-editor-files.ts';
import { readBuildFolders } from '../site/build-folders.ts';
import { forgetCheck, shareCheck } from '../site/shared-check.ts';
import { FINDINGS, OPENED, type PageFinding } from './page-findings.ts';

/** An open page, as Vite gives it. */
interface Page {
  send(event: string, payload: unknown): void;
}

/** Editors save a file in several steps, and one change may touch several files. In milliseconds. */
const QUIET_TIME = 100;

/**
 * While `npm run dev` runs, shows in every open page what the content lint finds, and keeps the list of files up to date
 * from which editors know the schema of each. Does nothing in a build.
 */
export function showFindings(): AstroIntegration {
  let root = '';
  return {
    name: 'waymark-show-findings',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') injectScript('page', "import '/src/integrations/findings-strip.ts';");
      },
      'astro:server:setup': ({ server, logger }) => {
        const { contentRoot } = readBuildFolders(process.env, root);
        const check = async (): Promise<readonly PageFinding[]> => {
          const { content, report } = await shareCheck(contentRoot);
          // Editors know the folder of the project, no other content.
          if (contentRoot === resolve(root)) await writeEditorFiles(root, listFrontmatterFiles(content, contentRoot));
          return report.findings.map(({ severity, file, line, column, message, hint }) => {
            return { severity, file, line, column, message, hint };
          });
        };
        let latest = check();
        const tell = async (send: (event: string, findings: readonly PageFinding[]) => void) => {
          try {
            send(FINDINGS, await latest);
          } catch (error) {
            logger.error(`The content could not be checked: ${String(error)}`);
          }
        };
        let timer: NodeJS.Timeout | undefined;
        const folder = join(contentRoot, 'content');
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder)) return;
          forgetCheck();
          clearTimeout(timer);
          timer = setTimeout(() => {
            latest = check();
            void tell((event, findings) => server.ws.send(event, findings));
          }, QUIET_TIME);
        });
        server.ws.on(OPENED, (_data, client: Page) => void tell((event, findings) => client.send(event, findings)));
      },
    },
  };
}
