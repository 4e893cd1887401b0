import { expect, test, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard' });

test('the help sheet opens with ? and gives the focus back', async ({ page }) => {
  await page.goto('/backend/outline');
  const link = page.locator('.outline a[data-topic="tcp"]');
  await link.focus();
  await page.keyboard.press('?');
  await expect(sheet(page)).toContainText('Undo the last change');
  expect(await findViolations(page, 'dialog[open]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('? is a letter while somebody types', async ({ page }) => {
  await page.goto('/topics');
  await page.getByRole('searchbox', { name: 'Filter' }).focus();
  await page.keyboard.type('what?');
  await expect(page.getByRole('searchbox', { name: 'Filter' })).toHaveValue('what?');
  await expect(sheet(page)).toBeHidden();
});

test('the footer and the settings lead to the keys, and without a script to their page', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/topics/dns');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Keyboard' }).click();
  await expect(sheet(page)).toBeVisible();
  await sheet(page).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Keyboard help' }).click();
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();

  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${baseURL}/topics/dns`);
  await plain.getByRole('link', { name: 'Keyboard' }).click();
  await expect(plain).toHaveURL(/\/keyboard$/);
  await expect(plain.getByText('Undo the last change')).toBeVisible();
  await plain.close();
});

/** Presses the keys and tells which link has the focus after each. */
async function walk(page: Page, keys: readonly string[]): Promise<readonly (string | undefined)[]> {
  const places: (string | undefined)[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    places.push(await page.evaluate(() => document.activeElement?.getAttribute('href')?.replace(/^.*[/#]/, '')));
  }
  return places;
}

/** From the first section to the left side, to its ends, back, over to the right side and along the spine. */
const TOUR = [
  ['ArrowLeft', 'ports-and-sockets'],
  ['ArrowLeft', 'ip-addresses'],
  ['ArrowDown', 'tcp'],
  ['End', 'udp'],
  ['Home', 'packets-and-routing'],
  ['ArrowRight', 'ip-addresses'],
  ['ArrowRight', 'ports-and-sockets'],
  ['ArrowRight', 'section-internet'],
  ['ArrowRight', 'client-server-model'],
  ['ArrowUp', 'section-internet'],
  ['ArrowDown', 'section-http'],
] as const;

for (const form of ['static', 'live'] as const) {
  test(`arrow keys follow the connectors of the ${form} drawing`, async ({ page }) => {
    if (form === 'static') await page.route('**/graph.json', (route) => route.abort());
    await page.goto('/backend');
    await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
    const drawing = page.locator(`[data-${form}]`);
    await expect(drawing.locator('.node').first()).toBeVisible();
    await drawing.locator('.node[data-kind="section"] a').first().focus();
    expect(
      await walk(
        page,
        TOUR.map(([key]) => key),
      ),
    ).toEqual(TOUR.map(([, place]) => place));
    await expect(drawing.locator('a:focus')).toBeInViewport();
  });
}

test('in one column, up and down go in reading order', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/backend');
  const links = page.locator('.graph-canvas a[href]');
  await links.first().focus();
  const places = await walk(page, ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']);
  const order = await links.evaluateAll((all) =>
    all.slice(0, 4).map((link) => link.getAttribute('href')?.replace(/^.*[/#]/, '')),
  );
  expect(places).toEqual([order[1], order[2], order[3], order[2]]);
});

test('in full screen the map follows the focus', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] .graph-canvas')).toBeVisible();
  await page.getByRole('button', { name: 'Full screen' }).click();
  // The boxes have moved to their places in the larger window by then.
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
  await page.locator('[data-live] .node[data-kind="section"] a').first().focus();
  await page.keyboard.press('End');
  const last = page.locator('[data-live] a:focus');
  await expect(last).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Home');
  await expect(page.locator('[data-live] a:focus')).toBeInViewport({ ratio: 1 });
});

test('single keys can be switched off, and Ctrl+K stays', async ({ page }) => {
  await page.goto('/backend/outline');
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('group', { name: 'Single-key shortcuts' }).getByRole('radio', { name: 'Off' }).check();
  await settings.getByRole('button', { name: 'Close' }).click();
  const tcp = page.locator('.outline a[data-topic="tcp"]');
  const readProgress = () => page.evaluate(() => localStorage.getItem('waymark.progress'));
  // Once as chosen on this page, once as the next page finds it.
  for (const isNext of [false, true]) {
    if (isNext) await page.reload();
    await tcp.focus();
    for (const key of ['d', 'l', 's', 'r', 'm', 'u', '?', '/']) await page.keyboard.press(key);
    expect(await readProgress()).toBeNull();
    await expect(page.locator(':is(dialog:modal, :popover-open)')).toHaveCount(0);
  }
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});

test('no key changes a topic behind a dialog', async ({ page }) => {
  await page.goto('/backend/outline');
  await page.locator('.outline a[data-topic="tcp"]').focus();
  await page.keyboard.press('d');
  const readProgress = () => page.evaluate(() => localStorage.getItem('waymark.progress'));
  const done = await readProgress();
  expect(done).toContain('tcp');
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('u');
  expect(await readProgress()).toBe(done);
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await expect.poll(readProgress).not.toBe(done);
});

/** Presses a key as the operating system tells of it: on a Cyrillic keyboard the key of D types another letter. */
async function pressKey(page: Page, key: string, code: string, keyCode: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const event = { key, code, windowsVirtualKeyCode: keyCode, text: key.length === 1 ? key : '' };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await session.detach();
}

for (const [name, keys] of [
  ['Cyrillic', { d: 'в', l: 'д', k: 'л' }],
  ['Greek', { d: 'δ', l: 'λ', k: 'κ' }],
  ['Caps Lock', { d: 'D', l: 'L', k: 'K' }],
] as const) {
  test(`keys set states and open search with ${name}`, async ({ page }) => {
    await page.goto('/backend/outline');
    const link = page.locator('.outline a[data-topic="tcp"]');
    await link.focus();
    await pressKey(page, keys.d, 'KeyD', 68);
    await expect(link).toHaveAttribute('data-state', 'done');
    await pressKey(page, keys.l, 'KeyL', 76);
    await expect(link).toHaveAttribute('data-state', 'learning');
    const session = await page.context().newCDPSession(page);
    const event = { key: keys.k, code: 'KeyK', windowsVirtualKeyCode: 75, modifiers: 2 };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  });
}

test('Enter that ends a conversion opens no result, in all browsers and as Safari tells of it', async ({ page }) => {
  await page.goto('/backend/outline');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog', { name: 'Search' }).getByRole('combobox');
  await field.fill('dns');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.evaluate((input) => {
    const options = { key: 'Enter', code: 'Enter', bubbles: true, isComposing: true };
    input.dispatchEvent(new KeyboardEvent('keydown', options));
  });
  // Safari tells of it by this number alone.
  await pressKey(page, 'Enter', 'Enter', 229);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await expect(page).toHaveURL('/backend/outline');
  await expect(field).toBeVisible();
  await field.press('Enter');
  await expect(page).not.toHaveURL('/backend/outline');
});
