import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.getByPlaceholder('Find a topic');
const status = (page: Page) => page.locator('roadmap-filter').getByRole('status');

/** The ids of the topics that are marked in a view. */
const listFound = (page: Page, view: string) =>
  page
    .locator(`${view} a[data-found]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-topic') ?? ''));

test('the static and the live graph mark the same topics', async ({ page }) => {
  await page.goto('/backend');
  await field(page).fill('cache');
  await expect(status(page)).toHaveText('3 topics match');
  const before = await listFound(page, '.graph-canvas');
  expect(before).toContain('caching');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] .graph-canvas')).toBeVisible();
  expect(await listFound(page, '[data-live]')).toEqual(before);
  await expect(page).toHaveURL('/backend?find=cache');
});

test('Enter goes through the matches, and the arrow into one of them', async ({ page }) => {
  await page.goto('/backend');
  await field(page).fill('http');
  await field(page).press('Enter');
  await expect(status(page)).toContainText(/^1 of 8: HTTP/);
  await field(page).press('Shift+Enter');
  await expect(status(page)).toContainText('8 of 8: ');
  await field(page).press('Enter');
  await field(page).press('Enter');
  await expect(status(page)).toContainText('2 of 8: ');
  await expect(field(page)).toBeFocused();
  const current = page.locator('a[data-current]:visible');
  await expect(current).toBeInViewport();
  await field(page).press('ArrowDown');
  await expect(current).toBeFocused();
});

test('Escape clears the filter and nothing else', async ({ page }) => {
  await page.goto('/backend');
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
  await field(page).fill('circuit');
  await field(page).press('Enter');
  await expect(page.locator('[data-live] a[data-topic="circuit-breakers"]')).toBeInViewport();
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('a[data-found]')).toHaveCount(0);
  await expect(page).toHaveURL('/backend');
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
});

test('the outline keeps what matches, and opens closed sections for it', async ({ page }) => {
  await page.goto('/backend/outline');
  await page.getByRole('button', { name: 'Collapse all' }).click();
  await field(page).fill('http');
  await expect(status(page)).toHaveText('8 topics match');
  await expect(page.locator('.outline a[data-topic]:visible')).toHaveCount(8);
  await field(page).fill('htpp methods');
  await expect(status(page)).toHaveText('1 topic matches');
  await field(page).press('Enter');
  await expect(page.locator('.outline a[data-topic="http-methods"]')).toBeFocused();
  await field(page).fill('zzzzqq');
  await expect(status(page)).toHaveText('No topic matches “zzzzqq”');
});

test('the words come with the address, and go along to another view', async ({ page }) => {
  await page.goto('/backend/table?find=golang');
  await expect(field(page)).toHaveValue('golang');
  await expect(page.locator('tbody tr:visible')).toHaveCount(1);
  await expect(page.locator('tbody a[data-topic="go"]')).toBeVisible();
  await page.locator('#view').getByRole('link', { name: 'Outline' }).click();
  await expect(page).toHaveURL('/backend/outline?find=golang#view');
  await expect(page.locator('.outline a[data-topic]:visible')).toHaveCount(1);
});

test('a topic opened in the panel leaves the filter as it is', async ({ page }) => {
  await page.goto('/backend/outline?find=tcp');
  await page.locator('.outline a[data-topic="tcp"]').click();
  await expect(page).toHaveURL('/backend/tcp');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/backend/outline?find=tcp');
  await expect(status(page)).toHaveText(/matches$/);
});
