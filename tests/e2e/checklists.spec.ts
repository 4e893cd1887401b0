import { expect, test, type Page } from '@playwright/test';

import { findViolations } from './axe.ts';

const LIST = '/best-practices/service-checks';
const FIRST = 'Do the first thing for on the way';

const views = (page: Page) => page.getByRole('navigation', { name: 'View' });
const graph = (page: Page) => page.locator('.graph-canvas');

test('a tick is kept, and shown in the list, in the bar and in the graph', async ({ page }) => {
  await page.goto(LIST);
  await page.getByLabel(FIRST).check();
  await expect(page.getByText('1 of 32 done')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(FIRST)).toBeChecked();

  await views(page).getByRole('link', { name: 'Graph' }).click();
  await expect(page).toHaveURL(`${LIST}/graph#view`);
  await expect(page.getByText('1 of 32 done')).toBeVisible();
  const box = graph(page).getByRole('link', { name: FIRST });
  await expect(box).toHaveAttribute('data-state', 'done');
  await expect(box).toHaveAccessibleDescription(/Done/);
  await expect(graph(page).getByRole('link', { name: 'On the way', exact: true })).toHaveAttribute('data-count', '1/8');

  await box.click();
  await expect(page).toHaveURL(`${LIST}#item-transport-1`);
  await expect(page.getByLabel(FIRST)).toBeChecked();
  await page.getByLabel(FIRST).uncheck();
  await expect(page.getByText('0 of 32 done')).toBeVisible();
});

test('items are filtered by priority and state, and the address keeps it', async ({ page }) => {
  await page.goto(LIST);
  const shown = page.locator('[data-filter-item]:visible');
  await page.getByLabel('Priority').selectOption('must');
  await expect(shown).toHaveCount(12);
  await page.getByLabel(FIRST).check();
  await page.getByLabel('State').selectOption('no');
  await expect(shown).toHaveCount(11);
  await expect(page).toHaveURL(/\?priority=must&done=no$/);
  await page.reload();
  await expect(shown).toHaveCount(11);
  await expect(page.getByRole('status').filter({ hasText: '11 of 32' })).toBeVisible();
});

test('Tab goes through the graph in its order, and Enter opens the item', async ({ page }) => {
  await page.goto(`${LIST}/graph`);
  await graph(page).getByRole('link', { name: 'Answers', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(graph(page).getByRole('link', { name: 'Do the first thing for answers' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${LIST}#item-answers-1`);
});

test('ticks can be set by the keyboard alone', async ({ page }) => {
  await page.goto(LIST);
  await page.getByLabel(FIRST).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 of 32 done')).toBeVisible();
});

test('in a narrow window the graph is one column, within the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${LIST}/graph`);
  await expect(page.locator('.graph-edges')).toBeHidden();
  await expect(graph(page).locator('a[data-key]').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('both views have no violations', async ({ page }) => {
  for (const address of [LIST, `${LIST}/graph`]) {
    await page.goto(address);
    expect(await findViolations(page)).toEqual([]);
  }
});

test('search names check lists by their kind', async ({ page }) => {
  await page.goto('/search?q=service');
  const results = page.locator('[data-results]');
  await expect(results.getByRole('heading', { name: /^Best practices/ })).toBeVisible();
  await expect(results.getByRole('link', { name: /Checks before a service opens/ }).first()).toHaveAttribute(
    'href',
    LIST,
  );
});

test('home and the footer lead to all collections that have something finished', async ({ page }) => {
  await page.goto('/');
  const band = page.locator('#practice');
  const footer = page.getByRole('navigation', { name: 'Practice and read' });
  for (const [label, path] of [
    ['Projects', '/projects'],
    ['Interview questions', '/questions'],
    ['Best practices', '/best-practices'],
    ['Videos', '/videos'],
  ] as const) {
    await expect(band.getByRole('link', { name: label })).toHaveAttribute('href', path);
    await expect(footer.getByRole('link', { name: label })).toHaveAttribute('href', path);
  }
  // The guides of the small site are drafts.
  for (const list of [band, footer]) await expect(list.getByRole('link', { name: 'Guides' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the graph leads to the items, and the views to each other', async ({ page }) => {
    await page.goto(LIST);
    await expect(page.getByRole('checkbox').first()).toBeHidden();
    await views(page).getByRole('link', { name: 'Graph' }).click();
    await expect(page.locator('.graph-edges')).toBeVisible();
    await expect(page.getByText('0 of 32 done')).toBeHidden();
    await graph(page).getByRole('link', { name: FIRST }).click();
    await expect(page).toHaveURL(`${LIST}#item-transport-1`);
    await expect(page.locator('#item-transport-1')).toBeInViewport();
  });
});
