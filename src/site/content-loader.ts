import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';

import { checkContent } from '../lint/load-content.ts';
import { formatReport } from '../lint/reporters/terminal.ts';
import { readBuildFolders } from './build-folders.ts';

type CollectionName = 'topics' | 'roadmaps';
type Check = Awaited<ReturnType<typeof checkContent>>;

/** Both collections come from one check of the files; a change in dev starts a new one. */
let pending: Promise<Check> | undefined;

/**
 * Loads topics or roadmaps through the same reader and rules as `npm run lint:content`,
 * so that the build and the lint cannot disagree.
 * @throws AstroError with the whole report if any file has an error; the build then ends with exit code 1.
 */
export function checkedContent(name: CollectionName): Loader {
  return {
    name: `checked-${name}`,
    async load(context) {
      await fill(name, context);
      const reload = async (file: string) => {
        if (!/[/\\]content[/\\](?:topics|roadmaps)[/\\]/.test(file)) return;
        pending = undefined;
        await fill(name, context).catch((error: unknown) => context.logger.error(String(error)));
      };
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (file: string) => void reload(file));
      }
    },
  };
}

async function fill(name: CollectionName, context: LoaderContext): Promise<void> {
  pending ??= checkContent(readBuildFolders(process.env, process.cwd()).contentRoot);
  const { content, report } = await pending;
  if (report.errors > 0) {
    throw new AstroError('The content has errors.', formatReport(report, { color: false }));
  }
  context.store.clear();
  for (const file of content[name]) {
    const data =
      'outline' in file
        ? { file: file.file, roadmap: file.data, ...(file.outline ? { outline: file.outline } : {}) }
        : { file: file.file, topic: file.data };
    context.store.set({
      id: file.id,
      data: await context.parseData({ id: file.id, data }),
      body: file.body,
    });
  }
}
