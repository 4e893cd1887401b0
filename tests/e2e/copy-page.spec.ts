import { expect, test, type Page } from '@playwright/test';

import { findViolations } from './axe.ts';
import { openMore } from './roadmap-menu.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page) => page.locator('#announcements [role="status"]');
const loadFile = async (page: Page, path: string) => (await page.request.get(path)).text();

for (const path of [
  '/topics/dns',
  '/guides/how-to-use-a-roadmap',
  '/questions/backend',
  '/projects/name-lookup',
  '/best-practices/service-checks',
]) {
  test(`${path} is copied as the Markdown beside it, alone or with a prompt that quotes it`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(said(page)).toHaveText('Markdown copied');
    const markdown = await loadFile(page, `${path}.md`);
    expect(await readClipboard(page)).toBe(markdown);
    await page.getByRole('button', { name: 'Copy with a prompt for an assistant' }).click();
    await expect(said(page)).toHaveText('Prompt copied');
    const prompt = await readClipboard(page);
    expect(prompt).toMatch(/^I want to learn from the text below\./);
    expect(prompt).toContain(`The text is from ${new URL(path, page.url()).href} `);
    expect(prompt).toContain(markdown.trim());
  });
}

test('a roadmap is copied from its menu', async ({ page }) => {
  await page.goto('/backend');
  await openMore(page);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(said(page)).toHaveText('Markdown copied');
  const markdown = await loadFile(page, '/backend.md');
  expect(await readClipboard(page)).toBe(markdown);
  await page.getByRole('button', { name: 'Copy with a prompt for an assistant' }).click();
  await expect(said(page)).toHaveText('Prompt copied');
  expect(await readClipboard(page)).toContain(markdown.trim());
  expect(await findViolations(page)).toEqual([]);
});

test('a topic is copied from the panel beside the roadmap too', async ({ page }) => {
  await page.goto('/backend/outline');
  await page.locator('a[data-topic="dns"]').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(said(page)).toHaveText('Markdown copied');
  expect(await readClipboard(page)).toBe(await loadFile(page, '/topics/dns.md'));
});

test('what does not load is said, and the clipboard keeps what it has', async ({ page }) => {
  await page.goto('/topics/dns');
  await page.evaluate(() => navigator.clipboard.writeText('mine'));
  await page.route('**/topics/dns.md', (route) => route.abort());
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(said(page)).toHaveText('The text could not be loaded. Try again when the network is back.');
  expect(await readClipboard(page)).toBe('mine');
});

test('a browser that lets no page copy leads to the file', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/topics/dns');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(said(page)).toHaveText(
    'This browser does not let the page copy. Open the page as .md and copy it there.',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page leads to its Markdown', async ({ page }) => {
    await page.goto('/topics/dns');
    await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Open as .md' })).toHaveAttribute('href', '/topics/dns.md');
  });
});
