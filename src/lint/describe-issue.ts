import type { z } from 'zod';

import type { DataPath } from './content.ts';
import { type FieldSchema, findFieldSchema, listFields } from './field-schema.ts';
import { readValue } from './read-value.ts';
import { suggestCorrection } from './suggest-correction.ts';
import { findOnlyName, suggestName } from './suggest-name.ts';

/** One fault of a value, with the full path from the top of the file. */
export interface FieldIssue {
  readonly issue: z.core.$ZodIssue;
  readonly path: DataPath;
}

export interface Description {
  readonly path: DataPath;
  /** Whether the name of the field is wrong and not its value. */
  readonly isAboutName: boolean;
  readonly message: string;
  readonly hint: string;
  /** What a program may write in place of the value, or of the name of the field. */
  readonly replacement?: string | undefined;
}

/**
 * Says in the author's words what is wrong with a field. An issue about several fields gives one description each.
 * @param written The value of the field as it stands in the file.
 */
export function describeIssue(
  { issue, path }: FieldIssue,
  root: unknown,
  schema: z.ZodType,
  written: string,
): Description[] {
  const field = findFieldSchema(schema, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => describeUnknown(key, path, field, readValue(root, path)));
  }
  const value = readValue(root, path);
  const name = printPath(path);
  const about = field.description ?? (issue.code === 'custom' ? ADD_OR_REMOVE : FORMS);
  const describe = (message: string, hint: string, replacement?: string): Description[] => [
    { path, isAboutName: false, message, hint, replacement },
  ];

  if (path.length === 0 && issue.code === 'invalid_type') {
    return describe('the file holds no fields', `Begin with: ${listFields(field).join(', ')}.`);
  }
  if (value === undefined) return describe(describeMissing(path), join(about, printAllowed(field)));
  if (value === null) return describe(`"${name}" is empty`, join('Give it a value or remove the line.', about));
  const correction = suggestCorrection({ step: path.at(-1), value, written, issue, field });
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String).join(', ');
    return describe(
      `"${name}" must be one of ${allowed}, but is ${printValue(value)}`,
      correction?.hint ?? about,
      correction?.replacement,
    );
  }
  if (
    issue.code === 'invalid_type' ||
    (issue.code === 'invalid_union' && field.anyOf && issue.message === NO_MESSAGE)
  ) {
    const expected = printType(field, issue.code === 'invalid_type' ? issue.expected : '');
    const message = `"${name}" must be ${expected}, but is ${printValue(value)}`;
    return describe(message, correction?.hint ?? about, correction?.replacement);
  }
  return describe(
    `"${name}" ${issue.message === NO_MESSAGE ? 'does not have the right form' : issue.message}`,
    correction?.hint ?? join(about, printLength(issue, value)),
    correction?.replacement,
  );
}

// For faults of a mapping as a whole, which has no description of its own.
const ADD_OR_REMOVE = 'Add the field that is missing, or remove the other.';
const FORMS = 'docs/lint/schema.md shows the forms.';

const NO_MESSAGE = '';

/**
 * Messages for checks to which a schema gives none. zod's own ones speak of types and operators, and whoever reads an
 * issue could not tell them from ours.
 */
export function defaultMessage(issue: z.core.$ZodRawIssue): string {
  const [verb, unit] = issue.origin === 'array' ? ['have', ' entries'] : ['be', ''];
  if (issue.code === 'too_small') return `must ${verb} at least ${issue.minimum}${unit}`;
  if (issue.code === 'too_big') return `must ${verb} at most ${issue.maximum}${unit}`;
  return NO_MESSAGE;
}

/** The field that a wrong name most likely means: one that is allowed here and not written yet. */
export function suggestField(key: string, field: FieldSchema, siblings: unknown): string | undefined {
  return suggestName(key, listUnwritten(field, siblings));
}

const findOnlyField = (key: string, field: FieldSchema, siblings: unknown): string | undefined =>
  findOnlyName(key, listUnwritten(field, siblings));

const listUnwritten = (field: FieldSchema, siblings: unknown): readonly string[] =>
  listFields(field).filter((name) => readValue(siblings, [name]) === undefined);

function describeUnknown(key: string, path: DataPath, field: FieldSchema, siblings: unknown): Description {
  const fields = listFields(field);
  const suggestion = suggestField(key, field, siblings);
  const where = path.length === 0 ? '' : ` in ${printPath(path)}`;
  return {
    path: [...path, key],
    isAboutName: true,
    message: `unknown field "${key}"${where}`,
    hint: suggestion === undefined ? `Allowed fields: ${fields.join(', ')}.` : `Did you mean "${suggestion}"?`,
    replacement: findOnlyField(key, field, siblings),
  };
}

function describeMissing(path: DataPath): string {
  const last = path.at(-1);
  const parent = path.slice(0, -1);
  return `missing field "${last ?? ''}"${parent.length === 0 ? '' : ` in ${printPath(parent)}`}`;
}

const join = (...sentences: string[]) => sentences.filter((sentence) => sentence !== '').join(' ');

const printAllowed = (field: FieldSchema) => (field.enum ? `One of: ${field.enum.join(', ')}.` : '');

/** `requires[0].topic` */
function printPath(path: DataPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
};

function printType(field: FieldSchema, expected: string): string {
  const branches = field.anyOf ?? [{ ...field, type: field.type ?? expected }];
  return branches
    .map((branch) => {
      const fields = listFields(branch);
      return fields.length > 0 ? `a mapping with ${fields.join(', ')}` : (TYPES[branch.type ?? ''] ?? 'text');
    })
    .join(' or ');
}

function printValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the text ${JSON.stringify(shorten(value))}`;
  return typeof value === 'boolean' ? `the word ${value}` : `the number ${Number(value)}`;
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

function printLength(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return '';
  if (typeof value === 'string') return `Now it has ${value.length} characters.`;
  return Array.isArray(value) ? `Now it has ${value.length}.` : '';
}
