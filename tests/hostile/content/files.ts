import { ALPHA, BETA, changeSample, OUTLINE } from '../../unit/lint/sample-project.ts';
import type { HostileCase } from '../hostile-case.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const alpha = changeSample().get(ALPHA) ?? '';

/** Names, kinds and bytes of files. */
export const CASES: readonly HostileCase[] = [
  {
    name: 'link-out-of-the-project',
    danger: 'The build would publish a file of the machine that it runs on.',
    links: { [BETA]: '/etc/passwd' },
    findings: [
      { file: 'content/published-ids.txt', line: 2, rule: 'removed-id', message: 'the published topic `beta`' },
      { file: OUTLINE, line: 10, rule: 'unknown-topic', message: 'there is no topic `beta`' },
      { file: BETA, line: 1, rule: 'unexpected-file', message: 'a symbolic link is not allowed' },
    ],
  },
  {
    name: 'folder-that-contains-itself',
    danger: 'The reader would walk in a circle until the names are too long.',
    links: { 'content/topics/loop': '..' },
    findings: [
      { file: 'content/topics/loop', line: 1, rule: 'unexpected-file', message: 'a symbolic link is not allowed' },
    ],
  },
  {
    name: 'guide-that-is-code',
    danger: 'An MDX file runs while the site is built.',
    bytes: { 'content/guides/begin.mdx': encode("import fs from 'node:fs';\n\n{fs.readdirSync('/')}\n") },
    findings: [
      {
        file: 'content/guides/begin.mdx',
        line: 1,
        rule: 'unexpected-file',
        message: 'the file "begin.mdx" has no place',
      },
    ],
  },
  {
    name: 'guide-out-of-the-project',
    danger: 'The build would publish a file of the machine that it runs on.',
    links: { 'content/guides/begin.md': '/etc/passwd' },
    findings: [
      { file: 'content/guides/begin.md', line: 1, rule: 'unexpected-file', message: 'a symbolic link is not allowed' },
    ],
  },
  {
    name: 'name-that-leaves-the-folder',
    danger: 'The name becomes part of an address and of a path in the built site.',
    bytes: { 'content/topics/area/..%2f..%2findex.md': encode(alpha) },
    findings: [
      {
        file: 'content/topics/area/..%2f..%2findex.md',
        line: 1,
        rule: 'file-name',
        message: 'is not an id in kebab-case',
      },
    ],
  },
  {
    name: 'topic-as-code',
    danger: 'MDX may import any module of Node and run it while the site is built.',
    bytes: { 'content/topics/area/code.mdx': encode('import fs from "node:fs";\n') },
    findings: [
      {
        file: 'content/topics/area/code.mdx',
        line: 1,
        rule: 'unexpected-file',
        message: 'the file "code.mdx" has no place here',
      },
    ],
  },
  {
    name: 'bidi-override-as-a-byte',
    danger: 'A reviewer reads another text than the parser does (Trojan Source).',
    changes: [{ file: ALPHA, from: 'Sentence 4', to: 'Sentence \u202E4' }],
    findings: [
      { file: 'content/published-ids.txt', line: 1, rule: 'removed-id', message: 'the published topic `alpha`' },
      { file: OUTLINE, line: 9, rule: 'unknown-topic', message: 'there is no topic `alpha`' },
      { file: ALPHA, line: 27, rule: 'file-text', message: 'U+202E' },
    ],
  },
  {
    name: 'escape-sequence-as-a-byte',
    danger: 'A terminal that prints the line would obey it.',
    changes: [{ file: OUTLINE, from: 'title: First', to: 'title: "\u001B[2JFirst"' }],
    findings: [{ file: OUTLINE, line: 3, rule: 'file-text', message: 'U+001B' }],
  },
  {
    name: 'text-that-is-no-text',
    danger: 'Two readers could decode the same bytes to different texts.',
    bytes: { [OUTLINE]: Uint8Array.of(0x61, 0xc0, 0xaf) },
    findings: [{ file: OUTLINE, line: 1, rule: 'file-text', message: 'the file is not UTF-8' }],
  },
  {
    name: 'oversized-file',
    danger: 'Every parser behind the reader would have to be safe at any size.',
    bytes: { [OUTLINE]: new Uint8Array(1024 * 1024).fill(0x20) },
    findings: [{ file: OUTLINE, line: 1, rule: 'file-text', message: 'the file has 1024 KiB' }],
  },
];
