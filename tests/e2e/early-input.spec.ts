import { expect, test, type Page } from '@playwright/test';

import { hold } from './hold.ts';

/** Opens a page whose scripts wait until the returned function is called, as on a slow network. */
async function openSlowly(page: Page, address: string): Promise<() => void> {
  const release = await hold(page, '**/*.js');
  // The event that a page is read comes after its scripts.
  await page.goto(address, { waitUntil: 'commit' });
  return release;
}

test('what is asked of a roadmap before its script is there stays, and is answered', async ({ page }) => {
  const release = await openSlowly(page, '/backend?find=git&only=ready');
  await page.getByPlaceholder('Find a topic').fill('sql');
  await page.getByText('Filter', { exact: true }).click();
  await page.getByLabel('Has a project').check();
  release();
  await expect(page).toHaveURL('/backend?find=sql&only=project');
  await expect(page.getByPlaceholder('Find a topic')).toHaveValue('sql');
  await expect(page.getByLabel('Ready')).not.toBeChecked();
  await expect(page.locator('roadmap-filter').getByRole('status')).toHaveText('1 topic matches');
});

test('what is typed while the search is on its way stands in it, and sets no state', async ({ page }) => {
  const release = await hold(page, '**/search-palette*.js');
  await page.goto('/backend/outline');
  const link = page.locator('.outline a[data-topic="tcp"]');
  await link.focus();
  for (const key of ['/', 'd', 'n', 'x', 'Backspace', 's']) await page.keyboard.press(key);
  release();
  await expect(page.getByRole('combobox', { name: /^Search topics/ })).toHaveValue('dns');
  await expect(page.getByRole('option').first()).toContainText('DNS');
  await expect(link).not.toHaveAttribute('data-state');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('combobox', { name: /^Search topics/ })).toHaveValue('dn');
});

test('what is typed while a search is on its way that never comes stands on the search page', async ({ page }) => {
  const release = await hold(page, '**/search-palette*.js');
  await page.goto('/backend/outline');
  for (const key of ['/', 'd', 'n', 's']) await page.keyboard.press(key);
  release('abort');
  await expect(page).toHaveURL('/search?q=dns');
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue('dns');
});

test('what is typed into the list of topics before its script is there stays, and is answered', async ({ page }) => {
  const release = await openSlowly(page, '/topics');
  await page.locator('topic-filter').getByRole('searchbox').fill('dns');
  release();
  await expect(page).toHaveURL('/topics?q=dns');
  await expect(page.locator('[data-words]:visible')).toHaveCount(1);
});

for (const [address, name, value, asked] of [
  ['/roadmaps', 'state', 'ready', '/roadmaps?state=ready'],
  ['/projects?topic=http-methods', 'topic', 'sql-queries', '/projects?topic=sql-queries'],
] as const) {
  test(`what is chosen on ${address} before its script is there stays, and is answered`, async ({ page }) => {
    const release = await openSlowly(page, address);
    await page.locator(`select[name="${name}"]`).selectOption(value);
    release();
    await expect(page).toHaveURL(asked);
    await expect(page.locator(`select[name="${name}"]`)).toHaveValue(value);
  });
}

test('what is asked of the atlas before its script is there stays, and is answered', async ({ page }) => {
  const release = await openSlowly(page, '/atlas');
  // By key, since a click may miss what moves while the page is still coming.
  await page.getByRole('radio', { name: 'Web basics' }).press('Space');
  await expect(page.getByRole('radio', { name: 'Web basics' })).toBeChecked();
  await page.locator('topic-atlas').getByRole('searchbox').fill('dns');
  release();
  await expect(page.locator('.atlas-map a[data-topic="dns"]')).toHaveAttribute('data-found');
  await expect(page.getByRole('radio', { name: 'Web basics' })).toBeChecked();
});
