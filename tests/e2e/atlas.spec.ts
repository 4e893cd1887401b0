import { expect, type Page } from '@playwright/test';

import { findViolations } from './axe.ts';
import { test } from './site-test.ts';

const place = (page: Page, topic: string) => page.locator(`.atlas-map a[data-topic="${topic}"]`);
const viewBox = (page: Page) => page.locator('.atlas-map').getAttribute('viewBox');

test('without a script, the index leads to every topic and a route is lit by its field', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin });
  const page = await context.newPage();
  await page.goto('/atlas');
  const route = page.locator('[data-route="backend"]');
  await expect(route).toHaveCSS('--lit', '0');
  await page.getByRole('radio', { name: 'Backend' }).check();
  await expect(route).toHaveCSS('--lit', '1');
  await expect(page.locator('[data-route="web-basics"]')).toHaveCSS('opacity', '0');
  await page.locator('#area-internet summary').click();
  await page.locator('.atlas-index').getByRole('link', { name: 'Domain name system (DNS)' }).click();
  await expect(page).toHaveURL(/\/topics\/dns$/);
  await context.close();
});

test('finds a topic, says the way to it from what is known, and keeps both in the address', async ({ page }) => {
  await page.goto('/atlas');
  await page.getByRole('searchbox', { name: 'Find a topic' }).fill('transactions');
  await expect(page.getByRole('search', { name: 'Find a topic in the atlas' })).toContainText('1 topic found');
  await expect(place(page, 'transactions-and-acid')).toHaveAttribute('data-found');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Chosen topic' });
  await expect(card.getByRole('heading')).toHaveText('Transactions and ACID');
  await expect(card).toContainText('On the way of Backend');
  await card.getByRole('button', { name: 'Way to this topic' }).click();
  await expect(card.getByRole('status')).toHaveText(/^\d+ topics on the way, this one included: .* hours\.$/);
  const before = await card.getByRole('listitem').count();
  expect(before).toBeGreaterThan(1);
  await expect(card.getByRole('listitem').last()).toContainText('Transactions and ACID');
  await expect(page.locator('.atlas-map [data-way]')).toHaveCount(before);
  expect(await findViolations(page, 'topic-atlas')).toEqual([]);

  // What is done leaves the way, and shows on the map and in the index.
  await card.getByRole('listitem').first().getByRole('link').focus();
  await page.keyboard.press('d');
  await expect(card.getByRole('listitem')).toHaveCount(before - 1);
  await expect(page.locator('.atlas-map [data-state="done"]')).toHaveCount(1);
  await page.reload();
  await expect(card.getByRole('heading')).toHaveText('Transactions and ACID');
  await expect(place(page, 'transactions-and-acid')).toHaveAttribute('aria-current', 'true');
});

test('moves and zooms by keyboard and by mouse, and opens the topic that was meant', async ({ page }) => {
  await page.goto('/atlas');
  await expect(page.locator('.view')).toHaveAttribute('data-live', '');
  // The first frame widens the picture to the box that it stands in.
  await expect.poll(() => viewBox(page)).toMatch(/^-/);
  await page.locator('.atlas-map a[tabindex="0"]').focus();
  const whole = await viewBox(page);
  await page.keyboard.press('ArrowRight');
  const focused = page.locator('.atlas-map a:focus');
  await expect(focused).toHaveCount(1);
  await expect(page.locator('.tip')).toHaveText((await focused.getAttribute('aria-label')) ?? '');
  await page.keyboard.press('+');
  await expect.poll(() => viewBox(page)).not.toBe(whole);
  await page.keyboard.press('0');
  await expect.poll(() => viewBox(page)).toBe(whole);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => viewBox(page)).not.toBe(whole);
  const zoomed = await viewBox(page);

  const dot = place(page, 'cookies').locator('circle');
  await page.locator('.view').scrollIntoViewIfNeeded();
  const frame = await page.locator('.view').boundingBox();
  if (!frame) throw new Error('The map has no box.');
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => viewBox(page)).not.toBe(zoomed);
  await page.getByRole('button', { name: 'Show the whole map' }).click();
  await expect.poll(() => viewBox(page)).toBe(whole);
  await dot.click();
  await expect(page).toHaveURL(/\/atlas\?topic=cookies$/);
  await page.keyboard.press('Escape');
  await expect(place(page, 'cookies')).toBeFocused();
  await expect(page).toHaveURL(/\/atlas$/);
});
