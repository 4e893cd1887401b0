import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findYamlLimit, YAML_LIMITS } from '../../src/lint/find-yaml-limit.ts';
import { checkContent } from '../../src/lint/load-content.ts';
import { parseContent } from '../../src/lint/parse-content.ts';
import { parseYaml } from '../../src/lint/parse-yaml.ts';
import { runRules } from '../../src/lint/run-rules.ts';
import { findMarkdownLimit, MARKDOWN_LIMITS } from '../../src/markup/find-markdown-limit.ts';
import { parseMarkdown } from '../../src/markup/parse-markdown.ts';
import { type HeavyPattern, MARKDOWN_PATTERNS, YAML_PATTERNS } from '../hostile/heavy-patterns.ts';
import { makeLargeContent } from './large-content.ts';

/**
 * `npm run bench:lint`: processor time of the worst texts that the limits let through, at half of the size that is
 * allowed and at the whole, and of the check of the real content and of 1,000 and 10,000 topics; of these also the time on
 * the clock that `waymark lint` takes as a program. Time that doubles with
 * the size is linear; ends with exit code 1 if one text takes longer than a pull request may wait for it.
 */
const BAR = 2000;

/** Processor time of this process in ms: other programs on the machine do not count. */
async function measure(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

type Fits = (text: string) => boolean;

const fitsMarkdown: Fits = (text) => findMarkdownLimit(text) === undefined;
const fitsYaml: Fits = (text) => findYamlLimit(text) === undefined;

/** As much of a pattern as the limits let through at a time. */
function writeMost({ write }: HeavyPattern, size: number, fits: Fits): string {
  for (let length = size; length > 10; length *= 0.9) {
    const text = write(Math.floor(length));
    if (fits(text)) return text;
  }
  return '';
}

/** A pattern between empty lines, again and again, since most limits end at one. */
function fill(pattern: HeavyPattern, size: number): string {
  const block = writeMost(pattern, 4096, fitsMarkdown);
  return Array.from({ length: Math.floor(size / (block.length + 2)) }, () => block).join('\n\n');
}

async function compare(name: string, half: string, whole: string, parse: (text: string) => unknown) {
  const measureBest = async (text: string) =>
    Math.min(await measure(() => parse(text)), await measure(() => parse(text)));
  const [first, second] = [await measureBest(half), await measureBest(whole)];
  return { name, half: Math.round(first), whole: Math.round(second), ratio: Number((second / first).toFixed(1)) };
}

const rows = [];
for (const pattern of MARKDOWN_PATTERNS) {
  const { length } = MARKDOWN_LIMITS;
  rows.push(await compare(pattern.name, fill(pattern, length / 2), fill(pattern, length), parseMarkdown));
}
for (const pattern of YAML_PATTERNS) {
  const whole = writeMost(pattern, YAML_LIMITS.length, fitsYaml);
  const half = pattern.write(whole.length / 2);
  rows.push(await compare(`YAML: ${pattern.name}`, half, whole, parseYaml));
}
console.log('ms of the processor at half of what the limits let through, at the whole, and their ratio:');
console.table(rows.toSorted((a, b) => b.whole - a.whole));

let files = 0;
const content = await measure(async () => {
  files = (await checkContent(process.cwd())).report.files;
});
console.log(`the real content: ${Math.round(content)} ms for ${files} files`);

for (const topics of [1000, 10_000]) {
  const large = makeLargeContent({ roadmaps: Math.ceil(topics / 100), topics });
  const time = await measure(() => runRules(parseContent(large)));
  console.log(`${topics} generated topics: ${Math.round(time)} ms, without reading them from the disk`);
  const clock = Math.round(await runProgram(large));
  console.log(`${topics} generated topics: ${clock} ms on the clock for \`waymark lint\`, from its start to its end`);
}

/** Time on the clock, in ms, that the program takes to check content in a folder; other programs on the machine count. */
async function runProgram(texts: ReadonlyMap<string, string>): Promise<number> {
  const root = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  try {
    for (const [path, text] of texts) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const program = fileURLToPath(new URL('../../src/cli/bin.js', import.meta.url));
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [program, 'lint'], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`waymark lint ended with ${status}: ${stderr}`);
    return performance.now() - start;
  } finally {
    await rm(root, { recursive: true });
  }
}

const slowest = Math.max(...rows.map(({ whole }) => whole));
console.log(`the slowest text takes ${slowest} ms; at most ${BAR} ms are allowed`);
process.exitCode = slowest > BAR ? 1 : 0;
