import type { YamlProblem } from './yaml-problem.ts';

/**
 * How much the YAML of one file may hold. Its parser calls itself for every level and compares every name of a mapping
 * with all others, so that a file of nothing but names takes minutes. The longest outline needs a third of this.
 */
export const YAML_LIMITS = {
  /** UTF-16 code units. */
  length: 65_536,
  /** Mappings and lists inside each other. */
  depth: 50,
  /** Lines, commas and brackets: each value takes one of them. */
  parts: 5000,
} as const;

/** Checks a YAML text before its parser sees it, in one pass; undefined if it is within the limits. */
export function findYamlLimit(text: string): YamlProblem | undefined {
  if (text.length > YAML_LIMITS.length) {
    return refuse(0, YAML_LIMITS.length, 'characters', 'Move long texts below the frontmatter, or split the file.');
  }
  let parts = 0;
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(PART)) {
    parts += 1;
    if (parts > YAML_LIMITS.parts)
      return refuse(index, YAML_LIMITS.parts, 'lines, commas and brackets', 'Split the file.');
    if (sign === '[' || sign === '{') open += 1;
    else if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
    if (Math.max(open, measureIndent(sign)) > YAML_LIMITS.depth) {
      const offset = index + (sign.startsWith('\n') ? 1 : 0);
      return refuse(offset, YAML_LIMITS.depth, 'levels', 'Use a few; close the brackets that a text opens.');
    }
  }
  return undefined;
}

/** What begins a value: a bracket, a comma, or a line with the marks that open lists and mappings. */
const PART = /[[\]{},]|(?:\n|^)(?:[ \t]|[-?:](?=[ \t]))*/g;

function refuse(offset: number, limit: number, name: string, hint: string): YamlProblem {
  return { offset, message: `the YAML has more than ${limit} ${name}`, hint };
}

/** How many levels begin on a line at most: one for each mark, and one for each two other columns before its text. */
function measureIndent(start: string): number {
  const marks = start.match(/[-?:]/g)?.length ?? 0;
  // Each mark has a space behind it.
  return marks + Math.floor(Math.max(0, start.length - 2 * marks) / 2);
}
