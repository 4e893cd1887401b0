import { expect, test } from '@playwright/test';

for (const path of ['/', '/backend', '/backend/outline', '/backend/table', '/topics/dns', '/about']) {
  test(`${path} is dark on white in the dark theme, without controls`, async ({ page, context }) => {
    await context.addInitScript(() => localStorage.setItem('waymark.settings', '{"version":1,"theme":"dark"}'));
    await page.goto(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(29, 27, 23)');
    expect(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']).toContain(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    );
    for (const control of await page.locator('header.site-header, footer.site-footer, button, .button').all()) {
      await expect(control).toBeHidden();
    }
  });
}

test('a topic prints its answers and the addresses of its resources', async ({ page }) => {
  await page.goto('/topics/dns');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.check .prose').first()).toBeVisible();
  const address = await page
    .locator('.resources a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://');
});

test('the graph prints as a list, also after the map took its place', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] .graph-canvas')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  const boxOf = (topic: string) => page.locator(`.graph-canvas a[data-topic="${topic}"]`).boundingBox();
  const [first, last] = [await boxOf('dns'), await boxOf('circuit-breakers')];
  // One column that is as wide as the paper, in type that can be read; the topics of a group stand side by side.
  expect(last?.y).toBeGreaterThan((first?.y ?? Infinity) + 1000);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(688);
  const sizeOf = (link: string) =>
    page
      .locator(link)
      .first()
      .evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
  expect(await sizeOf('.node[data-kind="section"] > a')).toBeGreaterThan(await sizeOf('.node[data-kind="topic"]'));
  const [dns, next] = [await boxOf('domain-names'), await boxOf('dns')];
  expect(next?.y).toBe(dns?.y);
  expect(next?.x).toBeGreaterThan(dns?.x ?? Infinity);
});

test('the table fits the paper and repeats its head', async ({ page }) => {
  await page.goto('/backend/table');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  const width = await page.locator('table').evaluate((table) => table.getBoundingClientRect().right);
  expect(width).toBeLessThanOrEqual(688);
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
});

test('the graph prints as a list on wide paper too, and is back in the map afterwards', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  const topic = page.locator('[data-live] a[data-topic="udp"]');
  await expect(topic).toBeVisible();
  await topic.focus();
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const seen = document.querySelector('.graph-canvas')?.closest('[data-live]') ? 'map' : 'page';
      document.documentElement.dataset['printed'] = seen;
    });
  });
  await page.pdf({ format: 'A4', landscape: true });
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'page');
  await expect(topic).toBeVisible();
  await expect(topic).toBeFocused();

  // What A3 in landscape leaves between its margins.
  await page.setViewportSize({ width: 1488, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.graph-canvas .graph-edges')).toBeHidden();
  const places = await page
    .locator('.graph-section > .node[data-kind="section"]')
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().x));
  expect(places.length).toBeGreaterThan(3);
  expect(new Set(places).size).toBe(1);
});
