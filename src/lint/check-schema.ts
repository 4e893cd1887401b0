import type { z } from 'zod';

import { type DataPath, problemAt, type Source } from './content.ts';
import { defaultMessage, describeIssue, type FieldIssue, suggestField } from './describe-issue.ts';
import { findFieldSchema } from './field-schema.ts';
import type { Problem } from './finding.ts';
import { readValue } from './read-value.ts';

export type Checked<Data> =
  | { readonly data: Data; readonly problems: readonly [] }
  | { readonly data: undefined; readonly problems: readonly Problem[] };

/** Checks the data of one file against its schema; each problem points at the very node of the YAML. */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  source: Source,
): Checked<z.output<Schema>> {
  const result = schema.safeParse(value, { error: defaultMessage });
  if (result.success) return { data: result.data, problems: [] };
  const issues = result.error.issues.flatMap((issue) => flattenIssue(issue, [], value));
  const problems = dropConsequences(issues, value, schema)
    .flatMap((fieldIssue) => describeIssue(fieldIssue, value, schema, source.textOf(fieldIssue.path)))
    .map(({ path, isAboutName, message, hint, replacement }) => {
      const [start, end] = isAboutName ? source.keyRange(path) : source.range(path);
      const fix =
        replacement === undefined || end === 0 ? undefined : { range: [start, end] as const, text: replacement };
      return problemAt(source, isAboutName ? source.locateKey(path) : source.locate(path), message, hint, fix);
    });
  return { data: undefined, problems };
}

/**
 * A value that fits no branch of a union gets the issues of the one branch that is made for its type. If several
 * are (an address or a path), none of them is more right than the other, and the message of the union stands.
 */
function flattenIssue(issue: z.core.$ZodIssue, above: DataPath, root: unknown): FieldIssue[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const fitting = issue.errors.filter((branch) => !branch.some((inner) => isWrongType(inner)));
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) return [{ issue, path }];
  return only.flatMap((inner) => flattenIssue(inner, path, root));
}

/** One wrong name also makes its field missing and may break a rule about both; only the name is worth a line. */
function dropConsequences(issues: readonly FieldIssue[], root: unknown, schema: z.ZodType): readonly FieldIssue[] {
  const explained = new Set<string>();
  for (const { issue, path } of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    explained.add(`custom ${JSON.stringify(path)}`);
    for (const key of issue.keys) {
      const meant = suggestField(key, findFieldSchema(schema, path), readValue(root, path));
      if (meant !== undefined) explained.add(`missing ${JSON.stringify([...path, meant])}`);
    }
  }
  return issues.filter(({ issue, path }) => {
    const kind = readValue(root, path) === undefined ? 'missing' : issue.code === 'custom' ? 'custom' : 'other';
    return !explained.has(`${kind} ${JSON.stringify(path)}`);
  });
}

const isWrongType = (issue: z.core.$ZodIssue) => issue.code === 'invalid_type' && issue.path.length === 0;
