import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { listFrontmatterFiles, listSchemaFiles } from '../../../src/lint/editor-files.ts';
import { writeEditorFiles } from '../../../src/lint/write-editor-files.ts';
import { ALPHA, BETA, readSample, writeTopic } from '../lint/sample-project.ts';
import { type Diagnostic, LanguageClient, type Place } from './language-client.ts';

// What editors show: the language servers that the recommended extensions bring along, started as the editors do.

const programOf = (name: string, program: string) => resolve('node_modules', name, program);

const DELTA = ALPHA.replace('alpha', 'delta');
const GAMMA = ALPHA.replace('alpha', 'gamma');

/** The folder that is open in the editor: what `npm run schemas` writes for the sample project. */
let root: string;
let client: LanguageClient | undefined;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'editors-'));
  await writeEditorFiles(root, listSchemaFiles(readSample()));
  await writeEditorFiles(root, listFrontmatterFiles(readSample(), root));
});
afterEach(() => client?.stop());
afterAll(() => rm(root, { recursive: true }));

const describe = ({ range, message }: Diagnostic) => `${range.start.line + 1}: ${message}`;

/** The place after the first `before` of a text. */
function placeAfter(text: string, before: string): Place {
  const lines = text.slice(0, text.indexOf(before) + before.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

const readSettings = async () =>
  JSON.parse(await readFile('.vscode/settings.json', 'utf8')) as Readonly<Record<string, unknown>>;

const uriOf = (path: string) => pathToFileURL(join(root, path)).href;

const BAD_OUTLINE = `sections:
  - id: http
    title: Speak HTTP
    sumary: The protocol of the web.
    groups:
      - title: Requests
        side: middle
        topics:
          - aplha
          - topic: beta
            mark: recommended
`;

test('outline.yaml: mistakes are marked, ids are offered, fields are explained', async () => {
  const settings = await readSettings();
  client = new LanguageClient(programOf('yaml-language-server', 'bin/yaml-language-server'), settings);
  await client.initialize(root);

  const good = BAD_OUTLINE.replace('sumary', 'summary').replace('middle', 'left').replace('aplha', 'alpha');
  expect(await client.open(uriOf('content/roadmaps/good/outline.yaml'), 'yaml', good)).toEqual([]);

  const bad = uriOf('content/roadmaps/bad/outline.yaml');
  const found = await client.open(bad, 'yaml', BAD_OUTLINE);
  expect(found.map(describe).toSorted()).toEqual([
    expect.stringContaining('4: Property sumary is not allowed'),
    expect.stringContaining('7: Value is not accepted. Valid values: "left", "right"'),
    '9: No topic has this id. If the topic is new, `npm run schemas` makes it known to editors.',
  ]);
  expect(await client.complete(bad, placeAfter(BAD_OUTLINE, '- topic: '))).toContain('gamma');
  expect(await client.hover(bad, placeAfter(BAD_OUTLINE, 'sid'))).toContain('Side of the spine');

  // Outlines of tests, and other YAML, are not held against the ids of the content.
  const elsewhere = uriOf('tests/fixtures/site/content/roadmaps/bad/outline.yaml');
  expect(await client.open(elsewhere, 'yaml', BAD_OUTLINE)).toEqual([]);
});

test('frontmatter of Markdown: mistakes are marked, ids are offered, fields are explained', async () => {
  client = new LanguageClient(programOf('@astrojs/language-server', 'bin/nodeServer.js'), {});
  const { 'astro.content-intellisense': contentIntellisense } = await readSettings();
  await client.initialize(root, { typescript: { tsdk: resolve('node_modules/typescript/lib') }, contentIntellisense });

  expect(await client.open(uriOf(ALPHA), 'markdown', writeTopic('alpha'))).toEqual([]);

  const draft = '---\ntitle: The beta\nstatus: draft\n---\n';
  expect(await client.open(uriOf(BETA), 'markdown', draft)).toEqual([]);
  const unfinished = await client.open(uriOf(DELTA), 'markdown', draft.replace('draft', 'complete'));
  expect(unfinished.map(describe)).toContainEqual(expect.stringContaining('Missing property "level"'));

  const bad = writeTopic('gamma')
    .replace('level: beginner', 'level: easy')
    .replace('aliases:', 'alias:')
    .replace('requires: []', 'requires:\n  - topic: aplha\n    reason: Without it nothing can be found.');
  const found = await client.open(uriOf(GAMMA), 'markdown', bad);
  expect(found.map(describe).toSorted()).toEqual([
    expect.stringContaining('3: Property alias is not allowed'),
    expect.stringContaining('4: Value is not accepted. Valid values: "beginner", "intermediate", "advanced"'),
    '7: No topic has this id. If the topic is new, `npm run schemas` makes it known to editors.',
  ]);
  expect(await client.complete(uriOf(GAMMA), placeAfter(bad, '- topic: '))).toContain('beta');
  expect(await client.hover(uriOf(GAMMA), placeAfter(bad, 'lev'))).toContain('Within the field');
});
