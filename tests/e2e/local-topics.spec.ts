import { expect, test } from '@playwright/test';

test('a topic of one roadmap has one page, below its address, and names it as canonical', async ({ page }) => {
  await page.goto('/backend');
  const node = page.locator('.graph-sections a[data-topic="backend.tools"]');
  await expect(node).toHaveAttribute('href', '/backend/tools');
  await page.goto('/backend/tools');
  await expect(page).toHaveTitle(/^Tools \(Backend\)/);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/backend\/tools$/);
  await expect(page.getByRole('link', { name: 'Edit this topic on GitHub' })).toHaveAttribute(
    'href',
    /content\/roadmaps\/backend\/topics\/tools\.md$/,
  );
  await expect(page.locator('.prose').getByRole('link', { name: 'messages' })).toHaveAttribute(
    'href',
    '/backend/http-messages',
  );
  expect((await page.goto('/topics/backend.tools'))?.status()).toBe(404);
});

test('it has a page also where shared topics have none, and other words under the same name', async ({ page }) => {
  await page.goto('/web-basics/outline');
  await page.locator('a[data-topic="web-basics.tools"]').first().click();
  await expect(page).toHaveURL(/\/web-basics\/tools$/);
  await expect(page.locator('.prose').first()).toContainText('tools are the panels of a browser');
});

test('its former address leads on', async ({ page }) => {
  await page.goto('/backend/instruments');
  await expect(page).toHaveURL(/\/backend\/tools$/);
});

test('its state is kept under its id, counts, and comes back', async ({ page }) => {
  await page.goto('/backend/tools');
  await page.getByRole('combobox', { name: /state/i }).first().selectOption('done');
  await page.reload();
  await expect(page.getByRole('combobox', { name: /state/i }).first()).toHaveValue('done');
  const stored = await page.evaluate(() => localStorage.getItem('waymark.progress'));
  expect(stored).toContain('"backend.tools"');
  await page.goto('/web-basics/tools');
  await expect(page.getByRole('combobox', { name: /state/i }).first()).toHaveValue('pending');
});

test('search tells topics of one name apart by their roadmaps', async ({ page }) => {
  await page.goto('/search?q=tools');
  for (const [roadmap, path] of [
    ['Backend', '/backend/tools'],
    ['Web basics', '/web-basics/tools'],
  ] as const) {
    await expect(page.locator(`a.search-result[data-kind="topic"][href="${path}"]`)).toContainText(roadmap);
  }
});
