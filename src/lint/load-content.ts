import type { Content } from './content.ts';
import type { Report } from './finding.ts';
import { readContent } from './read-content.ts';
import { runRules } from './run-rules.ts';

/**
 * Reads and checks all content of a project.
 * @param root The project root, the folder that holds `content`.
 * @returns The content and what is wrong with it. Only content with `report.errors === 0` may be built.
 * @throws if the disk fails or a folder may not be read; wrong content never throws.
 */
export async function checkContent(root: string): Promise<{ content: Content; report: Report }> {
  const content = await readContent(root);
  return { content, report: runRules(content) };
}
