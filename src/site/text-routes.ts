import { getMarkdownSources } from './get-markdown.ts';
import { getTexts } from './get-texts.ts';
import { listTextFiles, type MarkdownFile } from './markdown-files.ts';

/** The Markdown files whose page lies below a path such as `/guides/`, by what stands behind that. */
export async function listTextRoutes(
  folder: string,
): Promise<readonly { readonly name: string; readonly file: MarkdownFile }[]> {
  const sources = await getMarkdownSources();
  const start = sources.addresses.absolute(folder);
  const files = listTextFiles(await getTexts(), sources).flatMap((kind) => kind.files);
  return files
    .filter(({ page }) => page.startsWith(start))
    .map((file) => ({ name: file.page.slice(start.length), file }));
}
