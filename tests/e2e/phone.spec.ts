import { expect, test, type Page } from '@playwright/test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Pairs of boxes of the narrow form that cover one another, a group and its own content left out. */
const findOverlaps = (page: Page) =>
  page.evaluate(() => {
    const nodes = [...document.querySelectorAll<HTMLElement>('.graph-canvas .node')];
    const boxes = nodes.map((node) => ({ node, box: node.getBoundingClientRect() }));
    return boxes.flatMap(({ node: a, box: first }, index) =>
      boxes
        .slice(index + 1)
        .filter(({ node: b, box: second }) => {
          if (a.contains(b) || b.contains(a)) return false;
          return (
            first.left < second.right - 1 &&
            second.left < first.right - 1 &&
            first.top < second.bottom - 1 &&
            second.top < first.bottom - 1
          );
        })
        .map(({ node: b }) => `${a.textContent} / ${b.textContent}`),
    );
  });

for (const width of [320, 390, 768]) {
  test(`the one-column form has no overlap and no sideways scroll at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/backend');
    for (const button of (await page.locator('.graph-fold').all()).slice(1)) await button.tap();
    expect(await findOverlaps(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const cut = await page
      .locator('.graph-canvas .node')
      .evaluateAll((nodes) =>
        nodes.filter((node) => node.scrollWidth > node.clientWidth + 1).map((node) => node.textContent),
      );
    expect(cut).toEqual([]);
  });
}

test('React Flow is not loaded before it is asked for', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('/backend', { waitUntil: 'networkidle' });
  await page.evaluate(() => window.scrollTo(0, 2500));
  await page.waitForTimeout(500);
  expect(scripts.filter((url) => /mount-map|client\./.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Full screen' }).tap();
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
  await page.getByRole('button', { name: 'Leave full screen' }).tap();
  await expect(page.locator('.graph-canvas a[data-topic="dns"]')).toBeVisible();
});

test('a topic opens in a panel of full width', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('.graph-canvas a[data-topic="dns"]').tap();
  const panel = page.getByRole('dialog');
  await expect(panel).toBeVisible();
  expect((await panel.boundingBox())?.width).toBe(390);
});
