import { GRAPH_LIMITS, type GraphData, graphSchema } from '../schemas/graph.ts';
import { checkSchema } from './check-schema.ts';
import { problemAt, type Source } from './content.ts';
import { createJsonSource } from './create-json-source.ts';
import { describeFailure } from './describe-failure.ts';
import type { Problem } from './finding.ts';
import { parseJson } from './parse-json.ts';
import type { ReaderRule } from './reader-rules.ts';
import { readValue } from './read-value.ts';

interface ParsedGraph {
  /** Undefined if there is no such file, or it has errors. */
  readonly graph: GraphData | undefined;
  readonly graphSource: Source;
  readonly problems: readonly (readonly [rule: ReaderRule, problem: Problem])[];
}

/**
 * Reads the graph.json of a roadmap.
 * @param text Undefined if there is no such file, which is no problem.
 */
export function parseGraph(file: string, text: string | undefined): ParsedGraph {
  const graphSource = createJsonSource(file, text ?? '{}');
  const refuse = (...problems: ParsedGraph['problems']): ParsedGraph => ({ graph: undefined, graphSource, problems });
  if (text === undefined) return refuse();
  try {
    const json = parseJson(text);
    if ('problem' in json) {
      const { offset, message, hint } = json.problem;
      return refuse(['json', problemAt(graphSource, graphSource.locateBody(offset), message, hint)]);
    }
    const tooLong = findLongList(json.value, graphSource);
    if (tooLong !== undefined) return refuse(['schema', tooLong]);
    const { data, problems } = checkSchema(graphSchema, json.value, graphSource);
    const all = problems.map((problem) => ['schema', inJson(problem)] as const);
    return { graph: data, graphSource, problems: all };
  } catch (error) {
    return refuse(['file-text', describeFailure(file, error)]);
  }
}

/** A list that is far too long is said to be so, and its entries are not looked at. */
function findLongList(value: unknown, source: Source): Problem | undefined {
  for (const [name, limit] of Object.entries(GRAPH_LIMITS)) {
    const list = readValue(value, [name]);
    if (!Array.isArray(list) || list.length <= limit) continue;
    const message = `"${name}" must have at most ${limit} entries`;
    return problemAt(source, source.locateKey([name]), message, `Now it has ${list.length}. Leave some out.`);
  }
  return undefined;
}

/** The words of a hint are YAML, and so is what a program would write. */
function inJson({ file, line, column, message, hint }: Problem): Problem {
  const written = hint.replace(/`(\w+): ("?)([^`"]*)\2`/, (_, name: string, quote: string, value: string) => {
    const isPlain = quote === '' && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value);
    return `\`"${name}": ${isPlain ? value : JSON.stringify(value)}\``;
  });
  return { file, line, column, message, hint: written };
}
