import { expect, test, type Locator } from '@playwright/test';

import { roadmapPath } from './catalog.ts';

/** Where the lower edge of a box is, in px from the top of the page; endless while it is not shown. */
const bottomOf = async (box: Locator): Promise<number> => {
  const found = await box.boundingBox();
  return found === null ? Infinity : found.y + found.height;
};

/** Looks again while the live map takes the place of the drawing, between two looks of one test. */
const expectAbove = (box: Locator, fold: number): Promise<void> =>
  expect.poll(() => bottomOf(box)).toBeLessThanOrEqual(fold);

test('the whole first section of the graph stands on the first screen of a laptop', async ({ page }) => {
  await page.goto(roadmapPath);
  const ids = await page
    .locator('.graph-canvas .graph-section')
    .first()
    .locator('a[data-topic]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-topic') ?? ''));
  expect(ids.length).toBeGreaterThan(0);
  const check = async () => {
    for (const id of ids) await expectAbove(page.locator(`.graph-view a[data-topic="${id}"]:visible`), 900);
  };
  await check();
  await expect(page.locator('[data-static]')).toHaveAttribute('data-replaced');
  await check();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the first topic stands on the first screen', async ({ page }) => {
    await page.goto(roadmapPath);
    await expectAbove(page.locator('.graph-canvas a[data-topic]').first(), 844);
  });
});
