import type { z } from 'zod';

import { checkSchema } from '../../../src/lint/check-schema.ts';
import { readFrontmatter } from '../../../src/lint/read-frontmatter.ts';

/** What an author is told about fields that do not fit a schema: `line:column message`, then the hint. */
export function reportFaults(schema: z.ZodType, yaml: string): string {
  const { value, source } = readFrontmatter('file.md', `---\n${yaml.trim()}\n---\n`);
  return checkSchema(schema, value, source)
    .problems.map(({ line, column, message, hint }) => `${line}:${column} ${message}\n=> ${hint}`)
    .join('\n');
}

/** A text with one part replaced; the part must be there. */
export function replacePart(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The text does not hold ${JSON.stringify(from)}.`);
  return text.replace(from, () => to);
}
