import { expect, test } from '@playwright/test';

test('a state set on a topic page counts in the roadmap, in the graph and in the table', async ({ page }) => {
  await page.goto('/backend/dns');
  await page.getByLabel(/State of .*DNS/).selectOption('Done');
  await page.goto('/backend');
  await expect(page.locator('progress-summary')).toContainText(/^\s*1 of \d+ done/);
  await expect(page.locator('.graph-canvas a[data-topic="dns"]')).toHaveAttribute('data-state', 'done');
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
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
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

test('a change can be undone by its message and by a key', async ({ page }) => {
  await page.goto('/backend/outline');
  const link = page.locator('.outline a[data-topic="tcp"]');
  await link.focus();
  await page.keyboard.press('d');
  await expect(page.locator('#announcements')).toContainText('TCP: done.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(link).not.toHaveAttribute('data-state');
  await link.focus();
  await page.keyboard.press('l');
  await page.keyboard.press('d');
  await page.keyboard.press('u');
  await expect(link).toHaveAttribute('data-state', 'learning');
});

test('the menu opens by key and by the right button, and Shift leaves the browser its own', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  const link = page.locator('[data-live] a[data-topic="tcp"]');
  await expect(link).toBeVisible();
  await link.click({ button: 'right' });
  const menu = page.getByRole('menu', { name: 'State of TCP' });
  await menu.getByRole('menuitemradio', { name: 'Done' }).click();
  await expect(menu).toBeHidden();
  await expect(link).toHaveAttribute('data-state', 'done');
  await expect(link).toBeFocused();

  await page.keyboard.press('m');
  await expect(menu.getByRole('menuitemradio', { name: 'Done' })).toBeFocused();
  await expect(menu.getByRole('menuitemradio', { name: 'Done' })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(link).toHaveAttribute('data-state', 'skipped');

  await page.keyboard.press('m');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(link).toBeFocused();
  await link.click({ button: 'right', modifiers: ['Shift'] });
  await expect(menu).toBeHidden();
});

test('the round button in the outline opens the menu and shows the state', async ({ page }) => {
  await page.goto('/backend/outline');
  const button = page.getByRole('button', { name: 'State of TCP', exact: true });
  await button.click();
  await page.getByRole('menuitemradio', { name: 'Learning' }).click();
  await expect(button).toHaveAttribute('data-state', 'learning');
  await expect(button).toBeFocused();
  await page.keyboard.press('d');
  await expect(button).toHaveAccessibleDescription('Done');
});

test('a section is counted and set as a whole', async ({ page }) => {
  await page.goto('/backend/outline');
  const section = page.locator('section-progress').first();
  await section.getByRole('button').click();
  await page.getByRole('menuitemradio', { name: 'Done' }).click();
  await expect(section).toContainText(/(\d+) of \1 done \(100%\)/);
  await page.goto('/backend');
  const title = page.locator('.graph-canvas a[data-section]').first();
  await expect(title).toHaveAttribute('data-count', /^(\d+)\/\1$/);
  await expect(title).toHaveAccessibleDescription(/100%/);
});

test('a roadmap can be set as a whole and taken back', async ({ page }) => {
  await page.goto('/backend/table');
  const summary = page.locator('progress-summary');
  await summary.getByRole('button', { name: 'Set all' }).click();
  await page.getByRole('menuitemradio', { name: 'Done' }).click();
  await expect(summary).toContainText('(100%)');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(summary).toContainText(/^\s*0 of/);
});

test('the cards of the home page and of the list count too', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(requests.filter((url) => url.includes('roadmap-topics'))).toEqual([]);
  await page.goto('/backend/dns');
  await page.getByLabel('State of').selectOption('Done');
  for (const path of ['/', '/roadmaps']) {
    await page.goto(path);
    await expect(page.locator('roadmap-progress[data-roadmap="backend"]')).toContainText(/^\s*1 of \d+ done/);
  }
});

test('a full storage is said and the change lasts as long as the tab', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/backend/dns');
  await page.getByLabel('State of').selectOption('Done');
  await expect(page.locator('#announcements')).toContainText('storage of this browser is full');
  await expect(page.getByLabel('State of')).toHaveValue('done');
});

test('a browser that erases storage gets a hint once there is something to lose', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'GestureEvent', { value: EventTarget });
  });
  await page.goto('/backend/outline');
  await expect(page.locator('[data-problem]')).toBeHidden();
  await page.locator('.outline a[data-topic="tcp"]').focus();
  await page.keyboard.press('d');
  await expect(page.locator('[data-problem]')).toContainText('seven days');
});

test('progress under a former id of a topic still counts', async ({ page }) => {
  await page.addInitScript(() => {
    const topics = { 'domain-name-system': { state: 'done', changed: 1 } };
    localStorage.setItem('waymark.progress', JSON.stringify({ version: 1, topics }));
  });
  await page.goto('/backend');
  await expect(page.locator('.graph-canvas a[data-topic="dns"]')).toHaveAttribute('data-state', 'done');
  await expect(page.locator('progress-summary')).toContainText(/^\s*1 of/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a long press opens the menu and does not follow the link', async ({ page }) => {
    // The script of long presses comes after the page.
    await page.goto('/backend', { waitUntil: 'networkidle' });
    const link = page.locator('.graph-canvas a[data-topic="tcp"]');
    await link.scrollIntoViewIfNeeded();
    const box = await link.boundingBox();
    const point = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 };
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await expect(page.getByRole('menu', { name: 'State of TCP' })).toBeVisible();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.getByRole('menuitemradio', { name: 'Learning' }).tap();
    await expect(link).toHaveAttribute('data-state', 'learning');
    await expect(page).toHaveURL(/\/backend$/);
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});
