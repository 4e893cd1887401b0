import { expect, test, type Page } from '@playwright/test';

const isFilled = (page: Page) => page.evaluate(() => document.fullscreenElement === document.documentElement);

async function openMap(page: Page): Promise<void> {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] a[data-topic="udp"]')).toBeVisible();
}

async function enter(page: Page): Promise<void> {
  await openMap(page);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
}

const expectLeft = async (page: Page) => {
  await expect(page.locator('.react-flow__minimap')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Full screen' })).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('[inert]')).toHaveCount(0);
  await expect.poll(() => isFilled(page)).toBe(false);
};

test('the map fills the screen, and its button gives the page back', async ({ page }) => {
  await enter(page);
  expect(await isFilled(page)).toBe(true);
  await page.getByRole('button', { name: 'Leave full screen' }).click();
  await expectLeft(page);
});

test('Escape leaves it, as the page hears it and as the browser takes it', async ({ page }) => {
  await enter(page);
  await page.locator('[data-live] a').first().focus();
  await page.keyboard.press('Escape');
  await expectLeft(page);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => isFilled(page)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expectLeft(page);
});

test('the panel, the palette, the list of keys, the menu and messages stand above it', async ({ page }) => {
  await enter(page);
  const link = page.locator('[data-live] a[data-topic="tcp"]');
  await link.click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeInViewport({ ratio: 0.99 });
  await page.getByRole('menuitemradio', { name: 'Done' }).click();
  await expect(page.locator('#announcements')).toBeInViewport({ ratio: 0.99 });
  await link.click();
  await expect(page.getByRole('dialog')).toContainText('TCP');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  for (const [key, name] of [
    ['Control+k', 'Search'],
    ['?', 'Keyboard'],
  ] as const) {
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog).toBeInViewport();
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
  expect(await isFilled(page)).toBe(true);
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
});

for (const [name, script] of [
  ['has none (Safari on iPhone)', () => Reflect.deleteProperty(Element.prototype, 'requestFullscreen')],
  ['refuses', () => (Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused')))],
] as const) {
  test(`where the browser ${name}, the map fills the window`, async ({ page }) => {
    await page.addInitScript(script);
    await enter(page);
    expect(await isFilled(page)).toBe(false);
    await expect(page.locator('roadmap-graph')).toHaveCSS('position', 'fixed');
    await page.keyboard.press('Escape');
    await expectLeft(page);
  });
}

test('a map that does not load gives the screen back', async ({ page }) => {
  await page.route('**/graph.json', (route) => route.abort());
  await page.goto('/backend');
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect(page.locator('#announcements')).toContainText('could not be loaded');
  await expectLeft(page);
});

test('zooming keeps what is in the middle of the window', async ({ page }) => {
  await openMap(page);
  const link = page.locator('[data-live] a[data-topic="circuit-breakers"]');
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const middle = async () => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await link.boundingBox()) ?? {};
    return { x: x + width / 2, y: y + height / 2, width };
  };
  const before = await middle();
  for (const [name, factor] of [
    ['Zoom in', 1.25],
    ['Zoom out', 1],
    ['Zoom out', 0.8],
  ] as const) {
    // Without a pointer, for which the page would be scrolled.
    await page.getByRole('button', { name }).dispatchEvent('click');
    await expect.poll(async () => (await middle()).width).toBeCloseTo(before.width * factor, 0);
    // It moves only as far as it stood from the middle.
    const { x, y } = await middle();
    expect(Math.abs(y - before.y)).toBeLessThan(60);
    expect(Math.abs(x - before.x)).toBeLessThan(150);
  }
});

test('a window of another size gets other columns, and the topic with the focus stays in view', async ({ page }) => {
  // A window that fills the screen takes no other size from a test.
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'requestFullscreen'));
  await enter(page);
  const link = page.locator('[data-live] a[data-topic]').last();
  await link.focus();
  const places = () => page.locator('[data-live] .graph-edges').getAttribute('viewBox');
  // The small roadmap takes one column in a usual window, and more in a wide one.
  const before = await places();
  await page.setViewportSize({ width: 2000, height: 500 });
  await expect.poll(places).not.toBe(before);
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport({ ratio: 0.99 });
});

test('a topic opens from the full screen, and closing it leads back to its link there', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Full screen' }).click();
  const link = page.locator('[data-live] a[data-topic="tcp"]');
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
  // A hand that moves the map opens nothing, and what covers the map meanwhile is gone afterwards.
  await link.hover();
  const before = await link.boundingBox();
  await page.mouse.down();
  const { x = 0, y = 0 } = before ?? {};
  await page.mouse.move(x + 60, y + 60, { steps: 4 });
  await expect(page.locator('.react-flow__pane[data-moving]')).toBeVisible();
  await page.mouse.up();
  await expect(page.locator('.react-flow__pane[data-moving]')).toHaveCount(0);
  expect(await link.boundingBox()).not.toEqual(before);
  await expect(page.getByRole('dialog')).toBeHidden();
  await link.click();
  await expect(page.getByRole('dialog')).toContainText('TCP');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
});

test('the focus stays inside the full screen, and the page is usable again after it', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await page.locator('[data-live] a').last().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const isBehind = () =>
    page.evaluate(() => document.activeElement?.matches('body, html, roadmap-graph *, .react-flow *') === false);
  expect(await isBehind()).toBe(false);
  await page.locator('[data-live] a').first().focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave full screen' }).click();
  await expect(page.locator('[inert]')).toHaveCount(0);
});
