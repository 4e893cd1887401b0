import type { z } from 'zod';

import { defaultMessage } from '../lint/describe-issue.ts';
import { readValue } from '../lint/read-value.ts';
import { cleanLine } from '../markup/clean-text.ts';
import { shorten } from './shorten.ts';

type Path = readonly (string | number)[];

/** Fields that fit a schema, and what had to be done for it. */
export interface FittedFields {
  readonly fields: Readonly<Record<string, unknown>>;
  /** By the name of the field at the top. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
}

/** Each step takes one fault away, so that no file needs more. */
const MAX_STEPS = 500;

/**
 * Makes fields fit a schema: lines that are too long are shortened, and what cannot be mended is left out, with whatever
 * cannot be without it.
 * @param fields Changed on the way. What the schema needs at the top has to be there.
 */
export function fitFields(schema: z.ZodType, fields: Record<string, unknown>): FittedFields {
  const faults = new Map<string, string[]>();
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const result = schema.safeParse(fields, { error: defaultMessage });
    const issue = result.error?.issues[0];
    if (issue === undefined) break;
    for (const path of pathsOf(issue)) {
      const done = mendAt(fields, path, issue);
      const [top = ''] = path;
      const place = path.slice(1).join('.');
      const fault = `${place === '' ? '' : `${place}: `}${issue.message === '' ? 'does not fit' : issue.message}, ${done}`;
      faults.set(String(top), [...(faults.get(String(top)) ?? []), fault]);
    }
  }
  return { fields, faults };
}

function pathsOf(issue: z.core.$ZodIssue): readonly Path[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

/** Shortens or leaves out the value at a path; gives the words for what was done. */
function mendAt(fields: Record<string, unknown>, path: Path, issue: z.core.$ZodIssue): string {
  const value = readValue(fields, path);
  if (typeof value === 'string' && issue.code !== 'unrecognized_keys') {
    const max = issue.code === 'too_big' && issue.origin === 'string' ? Number(issue.maximum) : Infinity;
    const mended = shorten(cleanLine(value, value.length), max);
    if (mended !== '' && mended !== value) {
      setAt(fields, path, mended);
      return mended.length < value.trim().length ? 'shortened' : 'cleaned';
    }
  }
  // What a mapping cannot be without takes the mapping with it.
  const gone = value === undefined && path.length > 1 ? path.slice(0, -1) : path;
  setAt(fields, gone, undefined);
  return 'left out';
}

function setAt(fields: Record<string, unknown>, path: Path, value: unknown): void {
  const parent = readValue(fields, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  if (value !== undefined) Reflect.set(parent, last, value);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
}
