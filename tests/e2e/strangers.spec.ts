import { expect, test } from '@playwright/test';

import { packText } from '../../src/learner/share/pack.ts';

/** A link with a version that somebody else made. */
const makeLink = async (fields: object): Promise<string> => {
  const version = { name: 'From a stranger', roadmap: 'backend', base: [], created: 1, changed: 1, ...fields };
  return `/versions#v=${await packText(JSON.stringify({ format: 'waymark-version', version: 1, ...version }))}`;
};

const withNotes = (notes: readonly string[]): object => ({
  sections: [{ id: 'a', title: 'All', topics: notes.map((_, index) => `own-${index}`) }],
  own: Object.fromEntries(notes.map((note, index) => [`own-${index}`, { title: `Topic ${index}`, note }])),
});

test('notes that would take a parser long are shown as they are written', async ({ page }) => {
  const link = await makeLink(withNotes(Array.from({ length: 50 }, () => '>'.repeat(4900))));
  expect(link.length).toBeLessThan(2000);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 2, name: 'From a stranger' })).toBeVisible();
  const notes = page.locator('.version-own .prose');
  await expect(notes).toHaveCount(50);
  await notes.last().scrollIntoViewIfNeeded();
  await expect(notes.last().locator('.plain-text')).toBeVisible();
  await expect(page.locator('.version-own blockquote')).toHaveCount(0);
});

test('notes are drawn when they come near the screen', async ({ page }) => {
  const notes = Array.from({ length: 100 }, (_, index) => `${'Words. '.repeat(200)}**Note ${index}**`);
  await page.goto(await makeLink(withNotes(notes)));
  const drawn = page.locator('.version-own strong');
  await expect(drawn.first()).toHaveText('Note 0');
  // A screen and as much again below it; there are a hundred notes.
  expect(await drawn.count()).toBeLessThan(40);
  await page.locator('.version-own .prose').last().scrollIntoViewIfNeeded();
  await expect(page.locator('.version-own').last().locator('strong')).toHaveText('Note 99');
});

test('a copy of a stranger’s version keeps nothing that this site does not know', async ({ page }) => {
  const link = await makeLink({
    name: 'Team \u202Edekcah',
    filler: 'a'.repeat(100_000),
    sections: [{ id: 'a', title: 'All \u2067', topics: ['own-1'], filler: 1 }],
    own: {
      'own-1': {
        title: 'Ours',
        note: 'See [bank.example](https://evil.example/note).',
        filler: 1,
        links: [
          { title: 'bank.example', url: 'https://evil.example/', filler: 1 },
          { title: 'Trap', url: 'https://bank.example@evil.example/' },
        ],
      },
    },
  });
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 2, name: 'Team dekcah' })).toBeVisible();
  const links = page.getByRole('list', { name: 'Links' }).getByRole('listitem');
  await expect(links).toHaveText(['bank.example evil.example']);
  await expect(links.getByRole('link')).toHaveAttribute('rel', 'nofollow noopener ugc');
  await expect(page.locator('.version-own .prose')).toHaveText('See bank.example evil.example.');
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
  const stored = await page.evaluate(() => localStorage.getItem('waymark.versions') ?? '');
  expect(stored).toContain('Team dekcah');
  expect(stored).not.toMatch(/filler|Trap|[\u202E\u2067]/);
  expect(stored.length).toBeLessThan(1000);
});

test('a name that runs from right to left is isolated in sentences and in the title of the page', async ({ page }) => {
  await page.goto(await makeLink({ name: 'מפה', sections: [{ id: 'a', title: 'A', topics: ['dns'] }] }));
  await expect(page.locator('#view-title bdi')).toHaveText('מפה');
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(page.locator('#announcements')).toContainText('"\u2068מפה\u2069" is added');
  await expect(page).toHaveTitle(/^\u2068מפה\u2069 · /);
});

test('an imported backup brings in what this site knows and nothing else', async ({ page }) => {
  await page.goto('/progress');
  const backup = {
    kind: 'waymark-backup',
    version: 1,
    documents: {
      progress: { version: 1, filler: 'a', topics: { dns: { state: 'done', changed: 5, filler: 'a'.repeat(50_000) } } },
      mine: { version: 1, topics: { dns: { note: { text: 'a\u202Eb', changed: 5 }, filler: 1 } }, sections: {} },
    },
  };
  await page
    .getByLabel('Open a backup')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(backup)) });
  const preview = page.getByRole('group', { name: 'What b.json would change' });
  await expect(preview.getByRole('listitem')).toHaveText(['1 topic becomes "Done"', '1 note is added']);
  await preview.getByRole('button', { name: 'Apply' }).click();
  const read = (name: string) => page.evaluate((key) => localStorage.getItem(`waymark.${key}`), name);
  expect(await read('progress')).toBe('{"version":1,"topics":{"dns":{"state":"done","changed":5}}}');
  expect(await read('mine')).toBe('{"version":1,"topics":{"dns":{"note":{"text":"ab","changed":5}}},"sections":{}}');
});

test('the search page shows what the address asks for as text', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>\u202E\u2067')}`);
  await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty();
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  expect(await page.title()).not.toMatch(/[\u202E\u2067]/);
});

test('no address of a stranger changes what is stored', async ({ page }) => {
  const version = await makeLink({ sections: [{ id: 'a', title: 'A', topics: ['dns'] }] });
  const readAll = () => page.evaluate(() => Object.entries(localStorage).filter(([key]) => key !== 'waymark.visits'));
  await page.goto('/about');
  await page.evaluate(() => {
    const dns = { state: 'learning', changed: 1 };
    localStorage.setItem('waymark.progress', JSON.stringify({ version: 1, topics: { dns } }));
  });
  const before = await readAll();
  const visited = [
    ['/plan?goal=roadmap:backend&goal=topic:tcp', 'came with the link'],
    ['/review?topic=dns', 'Start review'],
    ['/review?roadmap=backend&section=internet', 'Internet'],
    ['/completion?roadmap=backend', 'Roadmap in progress'],
    ['/versions?fork=backend', 'Your versions'],
    [version, 'From a stranger'],
    ['/backend?find=dns', 'DNS'],
    ['/backend/outline?find=dns', 'DNS'],
    ['/roadmaps?kind=role', 'Backend'],
    ['/topics?find=dns', 'DNS'],
    ['/search?q=dns', 'DNS'],
    ['/embed/backend?theme=dark', 'Backend'],
  ] as const;
  for (const [address, text] of visited) {
    await page.goto(address);
    await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
    expect(await readAll(), address).toEqual(before);
  }
});
