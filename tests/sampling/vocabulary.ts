import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import ts from 'typescript';

/** A type of schema.org: what it adds to the types that it extends. */
interface VocabularyType {
  readonly parents: readonly string[];
  /** Names of types that a property may have, by its name. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const PATH = createRequire(import.meta.url)
  .resolve('schema-dts')
  .replace(/\.js$/, '.d.ts');

const nameOf = (node: ts.Node): string => node.getText(source).replace(/^"|"$/g, '');

const source = ts.createSourceFile(PATH, readFileSync(PATH, 'utf8'), ts.ScriptTarget.Latest, true);

/**
 * The vocabulary of schema.org as the package schema-dts has it: each type is an interface `<Type>Base`, whose
 * properties are `"name"?: SchemaValue<A | B | IdReference, "name">`.
 */
const TYPES: ReadonlyMap<string, VocabularyType> = new Map(
  source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text.endsWith('Base') || name.text.endsWith('Leaf'))
    .map((declaration) => [
      declaration.name.text,
      {
        parents: (declaration.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => nameOf(type))),
        properties: new Map(
          declaration.members
            .filter(ts.isPropertySignature)
            .map((member) => [nameOf(member.name), listTypes(member.type)]),
        ),
      },
    ]),
);

function listTypes(type: ts.TypeNode | undefined): readonly string[] {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return [];
  const [value] = type.typeArguments ?? [];
  if (value === undefined) return [nameOf(type.typeName)];
  return (ts.isUnionTypeNode(value) ? [...value.types] : [value]).map((part) => nameOf(part).replace(/<.*$/, ''));
}

/** The interface with the properties of a type; a type that adds none has only the one with its name. */
const interfaceOf = (type: string): string => (TYPES.has(`${type}Base`) ? `${type}Base` : `${type}Leaf`);

function* listAncestors(name: string): Generator<string> {
  yield name;
  for (const parent of TYPES.get(name)?.parents ?? []) yield* listAncestors(parent);
}

/** Plain values, with what a text must look like to be one; undefined where a text cannot be one. */
const DATA: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value !== '',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value),
  Duration: (value) => typeof value === 'string' && /^P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?)?$/.test(value),
  Boolean: (value) => typeof value === 'boolean',
  Integer: (value) => Number.isInteger(value),
  Number: (value) => typeof value === 'number',
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is wrong with an object that claims to be in the vocabulary of schema.org: types and properties that there are
 * not, and values of a kind that a property may not have. Empty if it is right.
 */
export function checkVocabulary(data: unknown, path = '$'): readonly string[] {
  if (!isObject(data)) return [`${path} is no object`];
  const type = data['@type'];
  if (typeof type !== 'string' || !TYPES.has(`${type}Leaf`)) return [`${path} has the unknown type ${String(type)}`];
  const ancestors = [...new Set(listAncestors(interfaceOf(type)))];
  return Object.entries(data).flatMap(([name, value]) => {
    // How an action is started is said beside its properties: https://schema.org/docs/actions.html
    if (name.startsWith('@') || /^[a-z]+-(?:input|output)$/.test(name)) return [];
    const allowed = ancestors.flatMap((ancestor) => TYPES.get(ancestor)?.properties.get(name) ?? []);
    if (allowed.length === 0) return [`${path}.${name} is no property of ${type}`];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((item, index) => checkValue(item, allowed, `${path}.${name}[${index}]`));
  });
}

function checkValue(value: unknown, allowed: readonly string[], path: string): readonly string[] {
  if (!isObject(value)) {
    return allowed.some((type) => DATA[type]?.(value) === true)
      ? []
      : [`${path} is ${JSON.stringify(value)}, not ${allowed.join(' or ')}`];
  }
  const type = String(value['@type']);
  const ancestors = new Set(listAncestors(interfaceOf(type)));
  const fits = allowed.some((name) => ancestors.has(interfaceOf(name)));
  return [...(fits ? [] : [`${path} is a ${type}, not ${allowed.join(' or ')}`]), ...checkVocabulary(value, path)];
}
