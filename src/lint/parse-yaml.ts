import { type Document, parseDocument, visit, type YAMLError } from 'yaml';

import { findHiddenWords } from './find-hidden-words.ts';
import { findYamlLimit } from './find-yaml-limit.ts';
import { readSimpleYaml } from './read-simple-yaml.ts';
import type { YamlProblem } from './yaml-problem.ts';

export interface ParsedYaml {
  /** Where every value stands; undefined if the text could not be parsed at all. Of most texts it is made when asked for. */
  readonly readDocument: () => Document | undefined;
  /** Plain data: text, numbers, booleans, null, lists and mappings. Undefined if the text could not be read. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
}

/**
 * Parses YAML 1.2 with the core schema, in which a day such as 2026-11-21 stays text.
 * Anchors, aliases, merge keys, tags, directives and second documents are refused: no author needs them, and a
 * few lines of aliases can unfold to gigabytes (the "billion laughs" attack).
 */
export function parseYaml(text: string): ParsedYaml {
  const fault = findYamlLimit(text);
  if (fault !== undefined) return { readDocument: () => undefined, value: undefined, problems: [fault] };
  const simple = readSimpleYaml(text);
  return simple === undefined ? parseWholeYaml(text) : { readDocument: () => parse(text), value: simple, problems: [] };
}

/** The same for a text that may hold anything. */
export function parseWholeYaml(text: string): ParsedYaml {
  const document = parse(text);
  const readDocument = () => document;
  if (document === undefined) {
    return { readDocument, value: undefined, problems: [{ offset: 0, message: TOO_DEEP[0], hint: TOO_DEEP[1] }] };
  }
  const first = document.errors[0];
  const problems = [...findRefused(document), ...(first === undefined ? [] : [describeError(first)])];
  // One syntax error makes the parser see more behind it; only the first one is worth reading.
  if (problems.length > 0) return { readDocument, value: undefined, problems };
  return { readDocument, value: document.toJS({ maxAliasCount: 0 }), problems: findHiddenWords(document, text) };
}

function parse(text: string): Document | undefined {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      strict: true,
      uniqueKeys: true,
      stringKeys: true,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch {
    return undefined;
  }
}

function findRefused(document: Document): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const refuse = (range: readonly number[] | null | undefined, what: string, hint: string) => {
    problems.push({ offset: range?.[0] ?? 0, message: `${what} are not allowed`, hint });
  };
  visit(document, {
    Alias: (_, node) => refuse(node.range, `YAML aliases (*${node.source})`, 'Write the value again in full.'),
    Value: (_, node) => {
      if (node.anchor) refuse(node.range, `YAML anchors (&${node.anchor})`, 'Remove the anchor.');
      if (node.tag) refuse(node.range, 'YAML tags (!name)', 'Remove the tag; put text that begins with ! in quotes.');
    },
    Pair: (_, { key }) => {
      if (typeof key === 'object' && key !== null && 'value' in key && key.value === '<<' && 'range' in key) {
        refuse(isRange(key.range) ? key.range : undefined, 'YAML merge keys (<<)', 'Write the fields again in full.');
      }
    },
  });
  if (document.directives?.yaml.explicit === true) {
    refuse([0], 'YAML directives (%YAML)', 'Remove the line that begins with %.');
  }
  return problems.slice(0, 1);
}

const isRange = (value: unknown): value is number[] => Array.isArray(value);

type Advice = readonly [message: string, hint: string];

const QUOTE_COLON: Advice = [
  'a value holds a colon followed by a space, or a line is indented too far',
  'Put the value in double quotes (title: "RFC 1034: Domain names"), or align the line with its neighbors.',
];
// The parser is recursive: thousands of opening brackets exhaust the call stack.
const TOO_DEEP: Advice = ['the YAML is nested too deeply', 'Use a few levels, not thousands.'];
const UNCLOSED: Advice = ['a quotation mark or bracket is not closed', 'Close it on the line on which it begins.'];

const ADVICE: Partial<Record<YAMLError['code'], Advice>> = {
  BLOCK_AS_IMPLICIT_KEY: QUOTE_COLON,
  MULTILINE_IMPLICIT_KEY: ['a line is indented wrongly, or its field has no colon', 'Align it; use spaces only.'],
  BAD_SCALAR_START: [
    'a value begins with a character that YAML reserves, such as ` or @',
    'Put the whole value in double quotes: "`dig` shows records".',
  ],
  BAD_INDENT: ['the indentation does not fit the lines above', 'Align the line with its neighbors.'],
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAB_AS_INDENT: ['a tab is used as indentation', 'Use two spaces a level.'],
  MISSING_CHAR: UNCLOSED,
  NON_STRING_KEY: ['the name of a field is not text', 'Write `name: value`.'],
  MULTIPLE_DOCS: ['a second YAML document begins here', 'Remove the line ---; one file is one document.'],
};

function describeError(error: YAMLError): YamlProblem {
  const [message, hint] = ADVICE[error.code] ?? [
    error.message,
    'See https://learnxinyminutes.com/yaml/ for the syntax.',
  ];
  if (error.code === 'DUPLICATE_KEY') {
    return { offset: error.pos[0], message: 'a field stands here for the second time', hint: 'Keep one of the two.' };
  }
  // "Implicit map keys need to be followed by map values": the parser misses a colon, not a bracket.
  if (error.code === 'MISSING_CHAR' && error.message.includes('map values')) {
    return {
      offset: error.pos[0],
      message: 'this line has no colon',
      hint: 'Write `name: value`, or indent the text.',
    };
  }
  if (error.code === 'BAD_INDENT' && error.message.includes('end with a')) {
    return { offset: error.pos[0], message: UNCLOSED[0], hint: UNCLOSED[1] };
  }
  return { offset: error.pos[0], message, hint };
}
