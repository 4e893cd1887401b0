import { loadText } from '../../browser/load-file.ts';
import { isStudyKind, writeStudyPrompt } from './study-prompt.ts';

/**
 * The Markdown of a page; with a kind of page, behind a prompt for an assistant.
 * @param file Path of the Markdown, which is that of the page with `.md` behind it.
 * @throws LoadError
 */
export async function loadPageText(file: string, kind: string | undefined): Promise<string> {
  const markdown = await loadText(file);
  if (kind === undefined || !isStudyKind(kind)) return markdown;
  return writeStudyPrompt(kind, new URL(file, location.href).href.replace(/\.md$/, ''), markdown);
}
