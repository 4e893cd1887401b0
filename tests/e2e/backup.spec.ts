import { readFile } from 'node:fs/promises';

import { expect, test, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';

const PROGRESS = {
  version: 1,
  topics: {
    dns: { state: 'done', changed: 1_790_000_000_000 },
    tcp: { state: 'done', changed: 1_790_000_000_001 },
    udp: { state: 'learning', changed: 1_790_000_000_002 },
  },
};

/** Puts a document into storage, once: what the page does to it later stays. */
const seed = async (page: Page, document: object = PROGRESS) => {
  await page.goto('/about');
  await page.evaluate((text) => localStorage.setItem('waymark.progress', text), JSON.stringify(document));
};

const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('waymark.progress') ?? 'null') as unknown);

const choose = (page: Page, name: string, text: string) =>
  page.getByLabel('Open a backup').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** The card of a roadmap; topics that several roadmaps share count in each of them. */
const backend = (page: Page) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByText('By section') })
    .filter({ has: page.getByRole('heading', { name: 'Backend Developer' }) });

test('a backup brings back what was deleted, after a preview, and can be undone', async ({ page }) => {
  await seed(page);
  await page.goto('/progress');
  await expect(backend(page)).toContainText(/2 of \d+ done \(\d+%\), 1 in progress/);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^waymark-backup-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ kind: 'waymark-backup', version: 1, documents: { progress: PROGRESS } });

  await page.getByRole('button', { name: /^Delete everything on this device/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything on this device?' });
  await expect(dialog.getByRole('listitem')).toHaveText(['Your progress']);
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('You have not marked a topic yet')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('waymark.')))).toEqual([]);

  await choose(page, 'mine.json', text);
  const preview = page.getByRole('group', { name: 'What mine.json would change' });
  await expect(preview.getByRole('heading')).toBeFocused();
  await expect(preview.getByRole('listitem')).toHaveText(['1 topic becomes "Learning"', '2 topics become "Done"']);
  expect(await stored(page)).toBeNull();
  await preview.getByRole('button', { name: 'Apply' }).click();
  await expect(backend(page)).toContainText(/2 of \d+ done \(\d+%\), 1 in progress/);
  expect(await stored(page)).toEqual(PROGRESS);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('You have not marked a topic yet')).toBeVisible();
});

test('deleting can be undone, and a canceled import changes nothing', async ({ page }) => {
  await seed(page);
  await page.goto('/progress');
  await page.getByRole('button', { name: /^Delete everything on this device/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(backend(page)).toContainText(/2 of \d+ done/);
  expect(await stored(page)).toEqual(PROGRESS);

  await choose(page, 'other.json', '{"version":1,"topics":{"urls":{"state":"done","changed":1}}}');
  const preview = page.getByRole('group', { name: 'What other.json would change' });
  await preview.getByRole('button', { name: 'Cancel' }).click();
  await expect(preview).toBeHidden();
  expect(await stored(page)).toEqual(PROGRESS);
});

test('an import reaches other tabs', async ({ page, context }) => {
  const other = await context.newPage();
  await seed(page);
  await other.goto('/progress');
  await page.goto('/progress');
  await choose(page, 'mine.json', '{"version":1,"topics":{"urls":{"state":"done","changed":1}}}');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(backend(other)).toContainText(/3 of \d+ done/);
});

for (const [what, text, reason] of [
  ['that is cut off', '{"kind":"waymark-backup","vers', 'no valid JSON'],
  ['of another kind', '{"kind":"bookmarks"}', 'no backup of this site'],
  ['of a newer version', '{"kind":"waymark-backup","version":9,"documents":{}}', 'newer version'],
  ['without content', '', 'empty'],
] as const) {
  test(`a file ${what} is told and changes nothing`, async ({ page }) => {
    await seed(page);
    await page.goto('/progress');
    await choose(page, 'broken.json', text);
    const message = page.getByRole('group', { name: 'broken.json was not opened' });
    await expect(message).toContainText(reason);
    await expect(message).toContainText('Nothing was changed.');
    await expect(message.getByRole('button', { name: 'Apply' })).toBeHidden();
    expect(await stored(page)).toEqual(PROGRESS);
  });
}

test('stored progress that cannot be read is offered as a file and replaced only when asked', async ({ page }) => {
  await seed(page, { version: 99, topics: {} });
  await page.goto('/progress');
  await expect(page.getByRole('alert')).toContainText('newer version');
  await choose(page, 'mine.json', JSON.stringify(PROGRESS));
  await expect(page.getByText('is left out, because what is stored here cannot be read')).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('alert').getByRole('button', { name: 'Download what is stored' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('{"version":99,"topics":{}}');

  await page.getByRole('button', { name: 'Start anew' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it and start anew' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  expect(await stored(page)).toEqual({ version: 1, topics: {} });
});

test('a share link shows both learners to somebody else and writes nothing', async ({ page, browser, baseURL }) => {
  await seed(page);
  await page.goto('/progress');
  await page.getByRole('button', { name: 'Share Backend' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share progress' });
  await dialog.getByLabel('Your name').fill('Ada <b>');
  await expect(dialog.getByLabel('Link with 3 topics')).toHaveValue(/\/shared#1\.[\w-]+$/);
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  const link = await dialog.getByLabel('Link with 3 topics').inputValue();

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await context.newPage();
  await seed(other, { version: 1, topics: { dns: { state: 'done', changed: 5 } } });
  const before = await other.evaluate(() => JSON.stringify(localStorage));
  await other.goto(link);
  await expect(other.getByText('From Ada <b>, as the link says.')).toBeVisible();
  const whole = other.getByRole('region', { name: 'Backend' }).getByRole('list').first();
  await expect(whole.getByRole('listitem')).toHaveText([
    /^Ada <b>2 of \d+ done \(\d+%\), 1 in progress$/,
    /^You1 of \d+ done \(\d+%\)$/,
  ]);
  await other.getByText('2 topics differ').click();
  await expect(other.getByRole('row', { name: /^TCP/ })).toHaveText(/Done.*Not started/);

  const download = other.waitForEvent('download');
  await other.getByRole('button', { name: 'Save as a file' }).click();
  const saved: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(saved).toMatchObject({
    kind: 'waymark-backup',
    documents: { progress: { topics: { tcp: { state: 'done' } } } },
  });
  expect(await other.evaluate(() => JSON.stringify(localStorage))).toBe(before);
  await context.close();
});

test('a damaged share link is told', async ({ page }) => {
  await page.goto('/shared#1.AAAA');
  await expect(page.getByRole('alert')).toContainText('incomplete or damaged');
  await page.goto('/shared#2.AAAA');
  await expect(page.getByRole('alert')).toContainText('newer version');
});

test('the dialog copies its link and loads the QR code only when it is opened', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await seed(page);
  await page.goto('/progress', { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('button', { name: 'Share Backend' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share progress' });
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  expect(requests.filter((url) => url.endsWith('.js'))).toHaveLength(1);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await dialog.getByLabel('Link with 3 topics').inputValue(),
  );
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Share Backend' })).toBeFocused();
});

test('the completion page prints on one sheet, without controls', async ({ page }) => {
  await seed(page);
  await page.goto('/completion?roadmap=backend');
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText(/2 of \d+ topics on the main path done \(\d+%\), 1 in progress/);
  await expect(sheet).toContainText('Self-declared');
  await sheet.getByLabel('Name').fill('Ada Lovelace');
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByLabel('Name')).toHaveValue('Ada Lovelace');
  await expect(sheet.getByText('Build a REST API')).toBeVisible();
  for (const hidden of ['Print', 'Roadmap']) {
    await expect(page.locator('.completion-controls').getByText(hidden, { exact: true }).first()).toBeHidden();
  }
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.emulateMedia({ media: null });
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
});

test('the completion page of an unknown roadmap says so and offers the others', async ({ page }) => {
  await page.goto('/completion?roadmap=cooking');
  await expect(page.getByRole('alert')).toContainText('There is no roadmap "cooking"');
  await page.getByLabel('Roadmap').selectOption('Backend');
  await expect(page).toHaveURL('/completion?roadmap=backend');
  await expect(page.getByRole('article')).toContainText(/0 of \d+ topics on the main path done/);
});

test('the progress page with a preview has no violation', async ({ page }) => {
  await seed(page);
  await page.goto('/progress');
  await page.getByText('By section').first().click();
  await choose(page, 'mine.json', '{"version":1,"topics":{"urls":{"state":"done","changed":1}}}');
  await expect(page.getByRole('button', { name: 'Apply' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('the dialogs and the page of a shared link have no violation', async ({ page }) => {
  await seed(page);
  await page.goto('/progress');
  await page.getByRole('button', { name: /^Delete everything on this device/ }).click();
  expect(await findViolations(page, 'dialog[open]')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share Backend' }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  expect(await findViolations(page, 'dialog[open]')).toEqual([]);

  const link = await page.getByLabel('Link with 3 topics').inputValue();
  await page.evaluate(() => localStorage.clear());
  await page.goto(link);
  await page.getByText('topics differ').click();
  expect(await findViolations(page)).toEqual([]);
});

test('the completion page has no violation', async ({ page }) => {
  await seed(page);
  await page.goto('/completion?roadmap=backend');
  await expect(page.getByRole('article')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});
