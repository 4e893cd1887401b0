import { expect, test, type Page } from '@playwright/test';

import { findViolations } from './axe.ts';

const box = (page: Page, topic: string) => page.locator(`[data-live] .node[data-topic="${topic}"]`);
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected topics' });

test('many topics are selected by mouse and keyboard, set at once, and undone at once', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await box(page, 'urls').click({ modifiers: ['Shift'] });
  await box(page, 'cookies').click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('2 topics');
  await box(page, 'tcp').focus();
  await page.keyboard.press('x');
  await expect(page.locator('.graph-view [role="status"]').last()).toHaveText('TCP selected. 3 topics in all.');
  expect(await findViolations(page, '.graph-view')).toEqual([]);
  await page.keyboard.press('d');
  for (const topic of ['urls', 'cookies', 'tcp']) await expect(box(page, topic)).toHaveAttribute('data-state', 'done');
  await expect(bar(page)).toBeHidden();
  await expect(page.locator('#announcements')).toContainText('3 topics: done.');
  await page.keyboard.press('u');
  await expect(page.locator('[data-live] [data-state]')).toHaveCount(0);

  await page.keyboard.press('Control+a');
  await expect(bar(page)).toContainText('8 topics');
  await page.keyboard.press('x');
  await expect(bar(page)).toContainText('7 topics');
  await bar(page).getByRole('button', { name: 'Skipped' }).click();
  await expect(page.locator('[data-live] [data-state="skipped"]')).toHaveCount(7);
  await expect(box(page, 'tcp')).not.toHaveAttribute('data-state');

  await box(page, 'tcp').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(page.locator('[data-selected]')).toHaveCount(0);
});

test('a section is set from its box, and in full screen a lasso selects what it touches', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await page.locator('[data-live] a[data-section="http"]').hover();
  await page.locator('.state-handle').click();
  await page.getByRole('menuitemradio', { name: 'Learning' }).click();
  await expect(page.locator('[data-live] [data-state="learning"]')).toHaveCount(8);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
  const from = await box(page, 'urls').boundingBox();
  const to = await box(page, 'http-methods').boundingBox();
  if (!from || !to) throw new Error('The boxes are not shown.');
  await page.keyboard.down('Shift');
  await page.mouse.move(from.x - 4, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 12);
  // What draws the lasso is on its way.
  await expect(async () => {
    await page.mouse.move(to.x + 8, to.y + 10);
    await page.mouse.move(to.x + 10, to.y + 12);
    await expect(page.locator('.lasso')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(bar(page)).toContainText('3 topics');
  await expect(box(page, 'http-messages')).toHaveAttribute('data-selected');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('after a long press taps select topics, which are set and undone at once', async ({ page }) => {
    // The script of long presses comes after the page.
    await page.goto('/backend', { waitUntil: 'networkidle' });
    const topic = (id: string) => page.locator(`[data-static] a.node[data-topic="${id}"]`);
    await topic('tcp').scrollIntoViewIfNeeded();
    const place = await topic('tcp').boundingBox();
    const point = { x: (place?.x ?? 0) + 20, y: (place?.y ?? 0) + 10 };
    const touch = await page.context().newCDPSession(page);
    const pick = async () => {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await expect(page.getByRole('menu', { name: 'State of TCP' })).toBeVisible();
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await page.getByRole('menuitem', { name: 'Select several' }).tap();
    };
    await pick();
    await expect(bar(page)).toContainText('1 topic');
    await expect(page.locator('.graph-view [role="status"]').last()).toContainText('Each tap on a topic selects it.');
    await topic('udp').tap();
    await expect(bar(page)).toContainText('2 topics');
    await topic('udp').tap();
    await topic('tcp').tap();
    await expect(bar(page)).toContainText('0 topics');
    await topic('udp').tap();
    await topic('tcp').tap();
    await expect(page).toHaveURL(/\/backend$/);
    expect(await findViolations(page, '.selection-bar')).toEqual([]);
    await bar(page).getByRole('button', { name: 'Done' }).tap();
    await expect(bar(page)).toBeHidden();
    for (const id of ['tcp', 'udp']) await expect(topic(id)).toHaveAttribute('data-state', 'done');
    await page.getByRole('button', { name: 'Undo' }).tap();
    await expect(page.locator('[data-static] [data-state]')).toHaveCount(0);

    await pick();
    await bar(page).getByRole('button', { name: 'Clear' }).tap();
    await expect(bar(page)).toBeHidden();
    await topic('udp').tap();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});
