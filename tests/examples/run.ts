import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { readContent } from '../../src/lint/read-content.ts';
import { checkExamples } from './check-examples.ts';
import { collectExamples } from './collect-examples.ts';
import type { Example } from './example.ts';
import { formatFault, formatSummary } from './format-faults.ts';
import { listStaleSetups } from './open-room.ts';
import { hasProgram, openSandbox } from './sandbox.ts';

/**
 * `npm run examples`: runs or reads every block of code in the content; docs/testing.md says how.
 * `-- --only content/topics/databases` looks at one file or folder. Ends with 1 if an example fails.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What some machines do not have. */
const PROGRAMS = [
  { program: 'bash', language: 'sh' },
  { program: 'python3', language: 'py' },
] as const;

const isLacking = ({ language }: Example) => lacking.some((program) => program.language === language);

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } });
const only = values.only.map((path) => relative(ROOT, resolve(path)).split(sep).join('/'));
const missing = only.find((path) => !existsSync(join(ROOT, path)));
if (missing !== undefined) throw new Error(`There is no file or folder ${missing}; --only names one.`);

const content = await readContent(ROOT);
const files = collectExamples(content, only);
const examples = [...files.values()].flat();
const sandbox = openSandbox();
if (!sandbox.isOffline)
  console.log('This machine cannot take the network away: examples get proxies that lead nowhere.');
const lacking = PROGRAMS.filter(({ program }) => !hasProgram(program));
for (const { program, language } of lacking)
  console.log(`This machine has no ${program}: nothing looks at ${language}.`);
const faults = await checkExamples(
  new Map(files.entries().map(([file, all]) => [file, all.filter((example) => !isLacking(example))])),
  sandbox,
);
for (const fault of faults) console.log(`${formatFault(fault)}\n`);
const stale = only.length > 0 ? [] : listStaleSetups(files.keys());
for (const path of stale) console.log(`tests/examples/setup/${path} is for no example: rename or remove it.\n`);
console.log(formatSummary(examples, faults));
if (examples.length === 0) console.log(`There is no block of code in ${only.join(', ') || 'the content'}.`);
const isNothing = examples.length === 0 && only.length === 0;
process.exitCode = faults.length + stale.length > 0 || isNothing ? 1 : 0;
