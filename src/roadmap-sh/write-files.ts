import { stringify } from 'yaml';

import { writeOutlineYaml } from '../exchange/write-outline-yaml.ts';
import { outlineSchema, type OutlineInput } from '../schemas/outline.ts';
import type { ReadTopic } from './read-topic.ts';

const OPTIONS = { lineWidth: 0, singleQuote: true } as const;

/** The text of a file with fields and Markdown. */
export function writeMarkdownFile(fields: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${stringify(fields, OPTIONS)}---\n${body === '' ? '' : `\n${body}\n`}`;
}

export interface DraftFields {
  readonly title: string;
  readonly level: string | undefined;
  readonly resources: ReadTopic['resources'];
  readonly body: string;
}

/** The text of a topic that has yet to be finished. */
export function writeDraft({ title, level, resources, body }: DraftFields): string {
  const fields = {
    title,
    status: 'draft',
    ...(level !== undefined && { level }),
    ...(resources.length > 0 && { resources }),
  };
  return writeMarkdownFile(fields, body);
}

/** @throws if the outline has no form that our own files may have. */
export const writeOutline = (outline: OutlineInput): string => writeOutlineYaml(outlineSchema.parse(outline));
