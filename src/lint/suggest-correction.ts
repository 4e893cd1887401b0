import type { z } from 'zod';

import type { Correction } from '../schemas/correction.ts';
import { ID_PATTERN, TOPIC_ID_PATTERN } from '../schemas/id-pattern.ts';
import type { FieldSchema } from './field-schema.ts';
import { findOnlyName, suggestName } from './suggest-name.ts';
import { toKebabCase } from './to-kebab-case.ts';

/** A value that does not fit. */
interface WrongValue {
  /** The name of the field, or its number in a list. */
  readonly step: string | number | undefined;
  readonly value: unknown;
  /** The value as it stands in the file. */
  readonly written: string;
  readonly issue: z.core.$ZodIssue;
  readonly field: FieldSchema;
}

export interface SuggestedCorrection {
  /** The line of YAML that the author most likely meant, as a sentence. */
  readonly hint: string;
  /** The value as a program may write it in place of the wrong one; undefined if somebody has to look at it first. */
  readonly replacement: string | undefined;
}

/** What the author most likely meant; undefined if that would be a guess. */
export function suggestCorrection(wrong: WrongValue): SuggestedCorrection | undefined {
  const corrected = correct(wrong);
  if (corrected === undefined) return undefined;
  const hint = typeof wrong.step === 'string' ? `Write \`${wrong.step}: ${corrected}\`.` : `Write \`- ${corrected}\`.`;
  return { hint, replacement: isCertain(wrong, corrected) ? corrected : undefined };
}

/** Whether there is one right value alone. A sentence that lacks its first words has to be read again. */
function isCertain({ value, issue }: WrongValue, corrected: string): boolean {
  if (issue.code === 'invalid_value') return findOnlyName(String(value), issue.values.map(String)) === corrected;
  if (issue.code === 'invalid_format') return isAboutIds(issue);
  // A mapping in place of a text lacks all but its first field.
  return issue.code !== 'invalid_type' || issue.expected !== 'object';
}

function correct({ value, written, issue, field }: WrongValue): string | undefined {
  if (issue.code === 'invalid_value') return suggestName(String(value), issue.values.map(String));
  if (issue.code === 'invalid_type') return convert(value, written, issue.expected, field);
  if (issue.code === 'invalid_format' && typeof value === 'string') return correctFormat(value, issue);
  if (issue.code !== 'custom') return undefined;
  const correction: unknown = issue.params?.['correction'];
  return isCorrection(correction) ? CORRECTIONS[correction](value) : undefined;
}

const isCorrection = (name: unknown): name is Correction =>
  typeof name === 'string' && Object.hasOwn(CORRECTIONS, name);

/** What the checks of our schemas say of themselves, as ways to mend a value. */
const CORRECTIONS: Readonly<Record<Correction, (value: unknown) => string | undefined>> = {
  'one-line': (value) => (typeof value === 'string' ? quote(value.trim().replace(/\s+/g, ' ')) : undefined),
  'web-address': (value) =>
    typeof value === 'string' && /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i.test(value)
      ? `https://${value}`
      : undefined,
  swap: (value) => (Array.isArray(value) ? `[${value.toReversed().join(', ')}]` : undefined),
};

const isAboutIds = ({ pattern }: z.core.$ZodIssueInvalidStringFormat): boolean =>
  pattern === String(ID_PATTERN) || pattern === String(TOPIC_ID_PATTERN);

/** An id that is not in kebab-case, or a text without its first words. */
function correctFormat(value: string, issue: z.core.$ZodIssueInvalidStringFormat): string | undefined {
  if (isAboutIds(issue)) return toKebabCase(value);
  const prefix: unknown = 'prefix' in issue ? issue.prefix : undefined;
  if (typeof prefix !== 'string') return undefined;
  const missing = prefix.trim().split(' ');
  const rest = value.split(' ');
  // "can use it" and "Use it" both become "You can use it".
  while (missing.some((word) => word.toLowerCase() === rest[0]?.toLowerCase())) rest.shift();
  return prefix + rest.join(' ').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

/** Text that YAML took for a number or a boolean, one value where a list is due, and the reverse of both. */
function convert(value: unknown, written: string, expected: string, field: FieldSchema): string | undefined {
  // 1.10 is the number 1.1, and only the file knows how it was written.
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return `"${written}"`;
  if (expected === 'array' && typeof value === 'string') return hasTextItems(field) ? `[${value}]` : undefined;
  if (typeof value !== 'string') return undefined;
  if (expected === 'number' && value.trim() !== '' && Number.isFinite(Number(value))) return String(Number(value));
  if (expected === 'boolean') {
    if (/^(?:yes|on|true)$/i.test(value)) return 'true';
    if (/^(?:no|off|false)$/i.test(value)) return 'false';
  }
  if (expected === 'object' && field.properties !== undefined) {
    const [first, ...rest] = Object.keys(field.properties);
    return [`${first ?? ''}: ${value}`, ...rest.map((name) => `  ${name}: ...`)].join('\n');
  }
  return undefined;
}

const hasTextItems = (field: FieldSchema) => typeof field.items === 'object' && field.items.type === 'string';

const quote = (text: string) => (/^[\w(][^:#"'`]*$/.test(text) ? text : JSON.stringify(text));
