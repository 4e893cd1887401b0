import { expect, test } from '@playwright/test';

test('a keyboard user skips the header, opens a topic, closes it and is back where they were', async ({ page }) => {
  await page.goto('/backend/outline');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  const link = page.locator('.outline a[data-topic="tcp"]');
  await link.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { level: 2 }).first()).toBeFocused();
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('Tab');
  const isInside = await page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    return document.activeElement === document.body || dialog?.contains(document.activeElement) === true;
  });
  expect(isInside).toBe(true);
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('a topic that was read in the panel is done by one key, and undone by another', async ({ page }) => {
  await page.goto('/backend/outline');
  await page.locator('.outline a[data-topic="tcp"]').click();
  const state = page.getByRole('dialog').getByRole('combobox').first();
  await expect(state).toHaveValue('pending');
  await page.keyboard.press('d');
  await expect(state).toHaveValue('done');
  await page.keyboard.press('u');
  await expect(state).toHaveValue('pending');
});

test('every topic of the live graph is reached by Tab in reading order', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  const links = page.locator('[data-live] a[href]');
  await expect(links.first()).toBeVisible();
  await links.first().focus();
  const visited: (string | null)[] = [];
  for (let step = 0; step < 12; step += 1) {
    visited.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? null));
    await page.keyboard.press('Tab');
  }
  const expected = await links.evaluateAll((all) => all.slice(0, 12).map((link) => link.getAttribute('href')));
  expect(visited).toEqual(expected);
});

for (const [view, first] of [
  ['', '[data-live] a[href], roadmap-graph a[href]'],
  ['/outline', '.outline a[href], .outline summary'],
  ['/table', 'table a[href], table button'],
] as const) {
  test(`from the top of /backend${view}, a keyboard reaches its topics in at most 8 stops`, async ({ page }) => {
    await page.goto(`/backend${view}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: /^Skip to the (?:graph|outline|table)$/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#view-content')).toBeFocused();
    let stops = 2;
    const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, first);
    while (!(await isThere()) && stops < 9) {
      await page.keyboard.press('Tab');
      stops += 1;
    }
    expect(stops).toBeLessThanOrEqual(8);
    expect(await isThere()).toBe(true);
  });
}
