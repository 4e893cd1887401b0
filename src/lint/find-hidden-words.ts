import { type Document, visit } from 'yaml';

import type { YamlProblem } from './yaml-problem.ts';

/**
 * Words that YAML takes for a comment although they stand behind a value in its line: of `title: Issue #12 and C #` it
 * keeps "Issue". Nobody can tell which was meant, so values with # are quoted and comments get lines of their own.
 * @param text The text that was parsed.
 */
export function findHiddenWords(document: Document, text: string): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type !== 'PLAIN' || !range) return;
      const [start, end] = range;
      const [line = ''] = text.slice(end).split('\n', 1);
      if (!/^\s*#/.test(line)) return;
      const value = text.slice(start, end);
      const whole = `${value}${line}`.trim();
      const kept = value === '' ? 'nothing is left' : `only ${JSON.stringify(shorten(value))} is left`;
      problems.push({
        offset: end + line.indexOf('#'),
        message: `a comment begins with the # in this line, and ${kept} of the value`,
        hint: `Put the value in quotes if # belongs to it (${JSON.stringify(shorten(whole))}), or the comment on a line of its own.`,
        fix: belongsToValue(line) ? { range: [start, end + line.trimEnd().length], text: quote(whole) } : undefined,
      });
    },
  });
  return problems;
}

/** A comment has a space behind its sign: what stands behind #12, or behind the # of C # alone, is none. */
const belongsToValue = (line: string) => /^\s*#(?:\S|\s*$)/.test(line);

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
