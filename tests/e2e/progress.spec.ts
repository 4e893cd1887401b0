import { expect, test } from '@playwright/test';

test('a state set on a topic page counts in the roadmap, in the graph and in the table', async ({ page }) => {
  await page.goto('/backend/dns');
  await page.getByLabel(/State of .*DNS/).selectOption('Done');
  await page.goto('/backend');
  await expect(page.locator('progress-summary')).toContainText(/^\s*1 of \d+ done/);
  await expect(page.locator('[data-static] a[data-topic="dns"]')).toHaveAttribute('data-state', 'done');
  await page.goto('/backend/table');
  await expect(page.getByLabel(/State of .*DNS/)).toHaveValue('done');
  await page.goto('/topics/dns');
  await expect(page.getByLabel(/State of .*DNS/)).toHaveValue('done');
});

test('keys on a focused topic set its state', async ({ page }) => {
  await page.goto('/backend/outline');
  const link = page.locator('.outline a[data-topic="tcp"]');
  await link.focus();
  await page.keyboard.press('d');
  await expect(link).toHaveAttribute('data-state', 'done');
  await page.keyboard.press('s');
  await expect(page.locator('progress-summary')).toContainText('0 of');
  await expect(page.locator('progress-summary')).toContainText('1 skipped');
  await page.keyboard.press('r');
  await expect(link).not.toHaveAttribute('data-state');
});

test('the live graph shows states and follows another tab', async ({ page, context }) => {
  await page.goto('/backend');
  await page.locator('#view').scrollIntoViewIfNeeded();
  const link = page.locator('[data-live] a[data-topic="udp"]');
  await expect(link).toBeVisible();
  const other = await context.newPage();
  await other.goto('/backend/udp');
  await other.getByLabel('State of').selectOption('Learning');
  await expect(link).toHaveAttribute('data-state', 'learning');
});

test('progress that cannot be read is said and never written over', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('waymark.progress', '{"version":99,"topics":{}}'));
  await page.goto('/backend/outline');
  await expect(page.locator('[data-problem]')).toContainText('newer version');
  await page.locator('.outline a[data-topic="tcp"]').focus();
  await page.keyboard.press('d');
  await expect(page.locator('progress-summary')).toContainText('1 of');
  expect(await page.evaluate(() => localStorage.getItem('waymark.progress'))).toBe('{"version":99,"topics":{}}');
});

test('blocked storage leaves the site working', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/backend/outline');
  await page.locator('.outline a[data-topic="tcp"]').focus();
  await page.keyboard.press('d');
  await expect(page.locator('progress-summary')).toContainText('1 of');
  await expect(page.locator('[data-problem]')).toContainText('keeps no data');
});
