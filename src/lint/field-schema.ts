import { z } from 'zod';

import type { DataPath } from './content.ts';

/** The part of a JSON Schema that helps to explain a field to its author. */
const fieldSchema = z.object({
  description: z.string().optional(),
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), fieldSchema).optional();
  },
  get items() {
    return z.union([fieldSchema, z.boolean()]).optional();
  },
  get prefixItems() {
    return z.array(fieldSchema).optional();
  },
  get anyOf() {
    return z.array(fieldSchema).optional();
  },
});

export type FieldSchema = z.output<typeof fieldSchema>;

const cache = new WeakMap<z.ZodType, FieldSchema>();

/** What a schema says about the field at `path`; an empty description if it says nothing. */
export function findFieldSchema(schema: z.ZodType, path: DataPath): FieldSchema {
  let root = cache.get(schema);
  if (root === undefined) {
    root = fieldSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    cache.set(schema, root);
  }
  let field: FieldSchema | undefined = root;
  for (const step of path) {
    field = expand(field ?? {})
      .map((branch) => enter(branch, step))
      .find((child) => child !== undefined);
  }
  return field ?? {};
}

/** The names of the fields that may stand here. */
export function listFields(field: FieldSchema): readonly string[] {
  return expand(field).flatMap((branch) => Object.keys(branch.properties ?? {}));
}

const expand = (field: FieldSchema): readonly FieldSchema[] => [field, ...(field.anyOf ?? [])];

function enter(field: FieldSchema, step: string | number): FieldSchema | undefined {
  if (typeof step === 'string') return field.properties?.[step];
  return field.prefixItems?.[step] ?? (typeof field.items === 'object' ? field.items : undefined);
}
