import type { z } from 'zod';

import type { FieldSchema } from './field-schema.ts';
import { suggestName } from './suggest-name.ts';

/**
 * The line of YAML that the author most likely meant, as a hint; undefined if that would be a guess.
 * `step` is the name of the field, or its number in a list.
 */
export function suggestCorrection(
  step: string | number | undefined,
  value: unknown,
  issue: z.core.$ZodIssue,
  field: FieldSchema,
): string | undefined {
  const corrected = correct(value, issue, field);
  if (corrected === undefined) return undefined;
  return typeof step === 'string' ? `Write \`${step}: ${corrected}\`.` : `Write \`- ${corrected}\`.`;
}

function correct(value: unknown, issue: z.core.$ZodIssue, field: FieldSchema): string | undefined {
  if (issue.code === 'invalid_value') return suggestName(String(value), issue.values.map(String));
  if (issue.code === 'invalid_type') return convert(value, issue.expected, field);
  if (Array.isArray(value)) return sortRange(value, issue.message);
  if (typeof value !== 'string') return undefined;
  if (issue.message.includes('kebab-case')) return toKebabCase(value);
  if (issue.message.includes('You can')) {
    const rest = value.replace(/^(?:you )?(?:can )?/i, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
    return `You can ${rest}`;
  }
  if (issue.message.includes('without spaces around it')) return quote(value.trim().replace(/\s+/g, ' '));
  if (issue.message.includes('https://') && /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i.test(value)) {
    return `https://${value}`;
  }
  return undefined;
}

/** Text that YAML took for a number or a boolean, one value where a list is due, and the reverse of both. */
function convert(value: unknown, expected: string, field: FieldSchema): string | undefined {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return `"${String(value)}"`;
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

function sortRange(value: readonly unknown[], message: string): string | undefined {
  const [first, second] = value;
  if (!message.includes('smaller number first') || typeof first !== 'number' || typeof second !== 'number') {
    return undefined;
  }
  return `[${second}, ${first}]`;
}

function toKebabCase(text: string): string | undefined {
  const id = text
    .normalize('NFKD')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' || id.length > 60 ? undefined : id;
}

const quote = (text: string) => (/^[\w(][^:#"'`]*$/.test(text) ? text : JSON.stringify(text));
