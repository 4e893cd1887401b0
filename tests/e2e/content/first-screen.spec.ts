import { expect, test, type Locator } from '@playwright/test';

import { roadmapPath } from './catalog.ts';

/** Where the lower edge of a box is, in px from the top of the page; endless if it is not shown. */
const bottomOf = async (box: Locator): Promise<number> => {
  const found = await box.boundingBox();
  return found === null ? Infinity : found.y + found.height;
};

test('the whole first section of the graph stands on the first screen of a laptop', async ({ page }) => {
  await page.goto(roadmapPath);
  const ids = await page
    .locator('[data-static] .graph-section')
    .first()
    .locator('a[data-topic]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-topic') ?? ''));
  expect(ids.length).toBeGreaterThan(0);
  // The live map may have taken the place of the drawing by now.
  for (const id of ids)
    expect(await bottomOf(page.locator(`.graph-view a[data-topic="${id}"]:visible`))).toBeLessThanOrEqual(900);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the first topic stands on the first screen', async ({ page }) => {
    await page.goto(roadmapPath);
    expect(await bottomOf(page.locator('[data-static] a[data-topic]').first())).toBeLessThanOrEqual(844);
  });
});
