import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { BACKUP_FORMATS } from '../../src/learner/backup/formats.ts';
import { readBackup } from '../../src/learner/backup/read-backup.ts';
import { deflate } from '../../src/learner/share/deflate.ts';
import { toBase64Url } from '../../src/learner/share/base64url.ts';
import { decodeShare } from '../../src/learner/share/share-code.ts';
import { readVersionFile } from '../../src/learner/versions/version-file.ts';
import { readVersionLink } from '../../src/learner/versions/version-link.ts';
import type { HostileVersion } from './hostile-link.ts';
import { CASES as BACKUPS } from './links/backups.ts';
import { CASES as PROGRESS } from './links/progress.ts';
import { CASES as VERSIONS } from './links/versions.ts';

const pack = async (text: string) => `1.${toBase64Url(await deflate(text))}`;

describe('a backup file', () => {
  test.each(BACKUPS)('$name', ({ documents, text, kept, refused, note }) => {
    const read = readBackup(BACKUP_FORMATS, text ?? JSON.stringify({ kind: 'waymark-backup', version: 1, documents }));
    if (read.kind === 'refused') {
      expect(read.reason).toContain(refused);
      return;
    }
    expect(Object.fromEntries(read.documents)).toEqual(kept);
    expect(read.notes).toEqual(note === undefined ? [] : [expect.stringContaining(note)]);
  });
});

const SOUND = {
  format: 'waymark-version',
  version: 1,
  name: 'Sound',
  roadmap: 'backend',
  sections: [{ id: 'a', title: 'A', topics: ['dns'] }],
  own: {},
  base: [],
  created: 1,
  changed: 1,
};

const writeVersion = ({ fields, json }: HostileVersion): string =>
  json === undefined
    ? JSON.stringify({ ...SOUND, ...fields })
    : JSON.stringify(SOUND).replace(/\}$/, () => `,${json}}`);

describe('a version', () => {
  test.each(VERSIONS)('$name', async (hostile) => {
    const text = writeVersion(hostile);
    const { shown, refused, link } = hostile;
    const file = readVersionFile(text, 'shared');
    if (refused === undefined) expect(file).toMatchObject({ kind: 'ok', version: shown });
    else expect(file).toMatchObject({ kind: 'broken', message: expect.stringContaining(refused) as string });
    if (shown !== undefined && file.kind === 'ok') expect({ ...file.version, ...shown }).toEqual(file.version);

    const linked = await readVersionLink(await pack(text), 'shared');
    if (link === undefined) expect(linked).toEqual(file);
    else expect(linked).toMatchObject({ kind: 'broken', message: expect.stringContaining(link) as string });
  });
});

describe('a link with progress', () => {
  test.each(PROGRESS)('$name', async ({ lines, shown, refused }) => {
    const decoded = await decodeShare(await pack(lines.join('\n')));
    if (refused === undefined) expect(decoded).toMatchObject({ kind: 'ok', share: shown });
    else expect(decoded).toMatchObject({ kind: 'refused', reason: expect.stringContaining(refused) as string });
  });
});

test('every case has its own name and says what it would do, and the README names its file', () => {
  const cases = [...BACKUPS, ...VERSIONS, ...PROGRESS];
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  for (const { name, danger } of cases) {
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(danger).toMatch(/\.$/);
  }
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const files = readdirSync(new URL('links/', import.meta.url));
  expect(files).toHaveLength(3);
  for (const file of files) expect(readme).toContain(`[links/${file}](links/${file})`);
});
