import { readFile } from 'node:fs/promises';

import { expect, test } from '@playwright/test';

/** Journeys across features: what one of them keeps, the others see. */

test('hidden topics are left out of every count', async ({ page }) => {
  await page.goto('/backend/outline');
  const total = Number(/of (\d+) done/.exec(await page.locator('progress-summary').innerText())?.[1]);
  const section = page.locator('section-progress').first();
  const size = Number(/of (\d+) done/.exec(await section.innerText())?.[1]);
  await page.goto('/backend/tcp');
  await page.getByRole('button', { name: 'Hide in roadmaps' }).click();
  await page.goto('/backend/outline');
  await expect(page.locator('progress-summary')).toContainText(`0 of ${total - 1} done`);
  await expect(section).toContainText(`0 of ${size - 1} done`);
  await page.locator('.outline a[data-topic="udp"]').focus();
  await page.keyboard.press('d');
  for (const path of ['/', '/progress']) {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText(`1 of ${total - 1} done`);
  }
});

test('a backup carries everything that a learner keeps', async ({ page, browser }) => {
  await page.goto('/backend/dns');
  await page.getByLabel('State of').selectOption('Done');
  await page.getByRole('button', { name: 'Bookmark' }).click();
  await page.getByText('Write a note or keep a link').click();
  await page.getByRole('textbox', { name: /note/i }).fill('TTL is a promise.');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.goto('/plan?goal=roadmap:backend');
  await page.getByRole('button', { name: 'Keep this goal' }).click();
  await expect(page.getByText(/^Done between/)).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await page.goto('/progress');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const text = await readFile(await (await download).path(), 'utf8');

  const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const second = await other.newPage();
  await second.goto('/progress');
  await second
    .getByLabel('Open a backup')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await second.getByRole('button', { name: 'Apply' }).click();
  await expect(second.locator('html')).toHaveAttribute('data-theme', 'dark');
  await second.goto('/backend/dns');
  await expect(second.getByLabel('State of')).toHaveValue('done');
  await expect(second.getByRole('button', { name: 'Bookmark' })).toHaveAttribute('aria-pressed', 'true');
  await expect(second.getByRole('textbox', { name: /note/i })).toHaveValue('TTL is a promise.');
  await second.goto('/plan');
  await expect(second.getByText(/^Done between/)).toBeVisible();
  await other.close();
});
