import { expect, test } from '@playwright/test';

test('filters of the roadmap list live in the address', async ({ page }) => {
  await page.goto('/roadmaps');
  await page.getByLabel('State').selectOption('ready');
  await expect(page).toHaveURL('/roadmaps?state=ready');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([/Backend/, /Web basics/]);
  await page.reload();
  await expect(page.getByLabel('State')).toHaveValue('ready');
  await expect(page.getByRole('status')).toHaveText('2 roadmaps');
});

test('the search field of the home page leads to the search page', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel(/Find one of/).fill('caching');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page).toHaveURL('/search?q=caching');
  await expect(
    page
      .locator('search-page')
      .getByRole('link', { name: /^Caching/ })
      .first(),
  ).toBeVisible();
});

test('the filter of all topics lives in the address', async ({ page }) => {
  await page.goto('/topics?q=caching');
  const shown = page.locator('[data-words]:visible');
  expect(await shown.count()).toBeGreaterThan(0);
  for (const words of await shown.evaluateAll((items) => items.map((item) => item.getAttribute('data-words')))) {
    expect(words).toContain('caching');
  }
});

test('an unknown address suggests topics with similar ids', async ({ page }) => {
  const response = await page.goto('/backend/dms');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /DNS/ })).toHaveAttribute('href', '/topics/dns');
});

test('an alias leads to its topic', async ({ page }) => {
  await page.goto('/topics/domain-name-system');
  await expect(page).toHaveURL('/topics/dns');
});

test('the outline opens and closes all its sections', async ({ page }) => {
  await page.goto('/backend/outline');
  await page.getByRole('button', { name: 'Collapse all' }).click();
  await expect(page.locator('.outline details[open]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Expand all' }).click();
  await expect(page.locator('.outline details:not([open])')).toHaveCount(0);
});

test('the changelog marks what came since the last visit, and says so', async ({ page }) => {
  await page.goto('/changelog');
  await expect(page.locator('[data-new-releases]')).toBeHidden();
  await page.evaluate(() => {
    const seen = Date.parse('2026-02-01T12:00:00Z');
    const roadmaps = { backend: { current: { topics: 'dns', seen } } };
    localStorage.setItem('waymark.visits', JSON.stringify({ kind: 'waymark-visits', version: 1, roadmaps }));
  });
  await page.reload();
  await expect(page.getByText(/^1 release since your visit on February 1/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Questions and a project New' })).toBeVisible();
  await page.goto('/backend/changelog');
  await expect(page.getByText(/^1 release since your visit on/)).toBeVisible();
});
