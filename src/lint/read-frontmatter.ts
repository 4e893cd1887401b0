import matter from 'gray-matter';

import type { Source } from './content.ts';
import { createSource } from './create-source.ts';
import type { Fix, Problem } from './finding.ts';
import { parseYaml } from './parse-yaml.ts';

export interface ReadFile {
  /** The data as it stands in the file, not checked against a schema. */
  readonly value: unknown;
  readonly body: string;
  readonly source: Source;
  readonly problems: readonly (Problem & { readonly rule: 'frontmatter' | 'yaml' })[];
}

const EXAMPLE = 'Begin the file with a line ---, then the fields, then a second line ---.';

const OTHER_ENGINES = ['yml', 'json', 'javascript', 'js', 'coffee', 'coffeescript', 'cson', 'toml'];

/**
 * Splits a Markdown file into frontmatter and body. Frontmatter is YAML and nothing else.
 * gray-matter would run `---js` as code, so the first line is checked before gray-matter sees the file, and all its
 * other engines refuse as well.
 */
export function readFrontmatter(file: string, text: string): ReadFile {
  const fault = findFault(text);
  if (fault !== undefined) {
    const source = createSource({ file, text });
    const { line, message, hint } = fault;
    return {
      value: undefined,
      body: '',
      source,
      problems: [{ rule: 'frontmatter', file, line, column: 1, message, hint }],
    };
  }
  let parsed = parseYaml('{}');
  const refuse = (): object => {
    throw new Error('Only YAML is allowed as frontmatter.');
  };
  // Without options gray-matter would cache files for the life of the process.
  const { content: body } = matter(text, {
    language: 'yaml',
    engines: {
      ...Object.fromEntries(OTHER_ENGINES.map((name) => [name, refuse])),
      yaml: (yaml: string) => {
        // Of a Windows line end before the closing hyphens, gray-matter leaves the first half.
        parsed = parseYaml(yaml.replace(/\r$/, ''));
        return {};
      },
    },
  });
  const source = createSource({
    file,
    text,
    readDocument: parsed.readDocument,
    yamlOffset: OPENING.length,
    bodyOffset: text.length - body.length,
  });
  const problems = parsed.problems.map(({ offset, message, hint, fix }) => {
    // The parsed text begins behind the dashes, with the end of their line, on which nothing can be wrong.
    const position = createSource({ file, text, bodyOffset: OPENING.length }).locateBody(Math.max(offset, 1));
    return { rule: 'yaml' as const, file, ...position, message, hint, fix: fix && moveFix(fix, OPENING.length) };
  });
  return { value: parsed.value, body, source, problems: [...problems, ...findSecond(body, source)] };
}

const OPENING = '---';

const moveFix = ({ range: [start, end], text }: Fix, by: number): Fix => ({ range: [start + by, end + by], text });

/** Other readers of Markdown would take the lines from there on for frontmatter, and see another text than lint does. */
function* findSecond(body: string, source: Source): Generator<ReadFile['problems'][number]> {
  const [, before = '', signs] = /^([\s\uFEFF]*)(---|\+\+\+)/.exec(body) ?? [];
  if (signs === undefined) return;
  const message = `the text begins with ${signs}, as a second frontmatter would`;
  const hint = 'Begin with a sentence. A line between two parts of a text is written as ***.';
  yield { rule: 'frontmatter', file: source.file, ...source.locateBody(before.length), message, hint };
}

function findFault(text: string): { line: number; message: string; hint: string } | undefined {
  const first = lineAt(text, 0);
  if (!first.startsWith(OPENING)) return { line: 1, message: 'the file has no frontmatter', hint: EXAMPLE };
  if (first !== OPENING) {
    const message = `the first line must be exactly ---, but is ${JSON.stringify(first.slice(0, 40))}`;
    return { line: 1, message, hint: 'Frontmatter is always YAML; no other language is read or run.' };
  }
  const closing = findClosing(text);
  if (closing === -1) return { line: 1, message: 'the frontmatter is not closed', hint: EXAMPLE };
  if (lineAt(text, closing) === OPENING) return undefined;
  return {
    line: text.slice(0, closing).split('\n').length,
    message: 'a line of the frontmatter begins with --- but has more behind it',
    hint: 'Close the frontmatter with a line of exactly three hyphens.',
  };
}

/** Where the line begins that closes the frontmatter, or -1. */
function findClosing(text: string): number {
  const end = text.indexOf(`\n${OPENING}`, OPENING.length);
  return end === -1 ? -1 : end + 1;
}

/** The line that begins at an offset, without its end. */
function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
}
