import { expect, test, type Page } from '@playwright/test';

import { hold } from './hold.ts';

/** The graph after React Flow has taken it over. */
async function openLiveGraph(page: Page, path = '/backend'): Promise<void> {
  await page.goto(path);
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] .graph-canvas')).toBeVisible();
}

test('a learner comes from the home page to a topic', async ({ page }) => {
  await page.goto('/');
  await page.locator('#roadmaps').getByRole('link', { name: 'Backend', exact: true }).click();
  await expect(page).toHaveURL('/backend');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Backend Developer');
  await page.locator('#view').getByRole('link', { name: 'Outline' }).click();
  // Before its script has come, a link leads to the page instead of the panel.
  await page.waitForURL(/\/backend\/outline/, { waitUntil: 'load' });
  await page.locator('.outline a[data-topic="dns"]').click();
  await expect(page.getByRole('dialog')).toContainText('DNS');
});

test('the graph wakes up in place, at the same size', async ({ page, browser, baseURL }) => {
  const withoutScript = await browser.newPage({ javaScriptEnabled: false, viewport: page.viewportSize() });
  await withoutScript.goto(`${baseURL}/backend`);
  const before = await withoutScript.locator('[data-static]').boundingBox();
  const topics = await withoutScript.locator('.graph-canvas a[data-topic]').count();
  await withoutScript.close();
  await page.goto('/backend');
  const fixed = page.locator('[data-static]');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  const live = page.locator('[data-live]');
  await expect(live.locator('.graph-canvas')).toBeVisible();
  await expect(fixed).toBeHidden();
  const after = await live.boundingBox();
  expect(Math.round(after?.height ?? 0)).toBe(Math.round(before?.height ?? -1));
  expect(await live.locator('a[data-topic]').count()).toBe(topics);
  expect(topics).toBeGreaterThan(10);
});

test('the wheel scrolls the page over the live graph', async ({ page }) => {
  await openLiveGraph(page);
  const box = await page.locator('[data-live]').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 500, 600);
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 300);
});

test('a node of the live graph opens the panel, with its own address and a working back button', async ({ page }) => {
  await openLiveGraph(page);
  await page.locator('[data-live] a[data-topic="dns"]').click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: /DNS/ })).toBeFocused();
  await expect(page).toHaveURL('/backend/dns');
  await expect(page).toHaveTitle(/DNS/);
  // The panel brings the styles of the topic page along.
  await expect(panel.locator('.resources li').first()).toHaveCSS('display', 'grid');

  await panel.getByRole('link', { name: 'Domain names', exact: true }).click();
  await expect(page).toHaveURL('/backend/domain-names');
  await page.goBack();
  await expect(panel.getByRole('heading', { name: /DNS/ })).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL('/backend');
  await page.goForward();
  await expect(panel.getByRole('heading', { name: /DNS/ })).toBeVisible();
});

test('reloading the address of a panel shows the full page', async ({ page }) => {
  await openLiveGraph(page);
  await page.locator('[data-live] a[data-topic="dns"]').click();
  await expect(page).toHaveURL('/backend/dns');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('DNS');
  await expect(page.getByRole('dialog')).toBeHidden();
});

// With Shift a click selects the topic, as in a list of files.
for (const key of ['ctrlKey', 'metaKey'] as const) {
  test(`a click with ${key} is left to the browser, which opens a new tab or window`, async ({ page }) => {
    await openLiveGraph(page);
    // Opening real tabs in the background is slow and shaky on a busy machine; what counts is that nobody steps in.
    const isTaken = await page.locator('[data-live] a[data-topic="dns"]').evaluate((link, modifier) => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, [modifier]: true });
      let isPrevented: boolean | undefined;
      const look = (event: Event) => {
        isPrevented = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', look, { once: true });
      link.dispatchEvent(click);
      return isPrevented;
    }, key);
    expect(isTaken).toBe(false);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page).toHaveURL('/backend');
  });
}

test('closing the panel returns to the roadmap and to the link', async ({ page }) => {
  await page.goto('/backend/outline');
  await page.locator('a[data-topic="tcp"]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL('/backend/outline');
  await expect(page.locator('a[data-topic="tcp"]').first()).toBeFocused();
});

test('a topic that arrives late does not take the place of the one asked for after it', async ({ page }) => {
  const release = await hold(page, '**/backend/dns');
  await page.goto('/backend/outline');
  const slow = page.locator('.outline a[data-topic="dns"]');
  await slow.click();
  await expect(slow).toHaveCSS('cursor', 'progress');
  await page.locator('.outline a[data-topic="tcp"]').click();
  const title = page.getByRole('dialog').locator('#panel-title');
  await expect(title).toContainText('TCP');
  const late = page.waitForResponse('**/backend/dns');
  release();
  await (await late).finished();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await expect(title).toContainText('TCP');
  await expect(page).toHaveURL('/backend/tcp');
  await expect(slow).not.toHaveAttribute('aria-busy');
});

test('find jumps to a topic in the graph', async ({ page }) => {
  await openLiveGraph(page);
  const field = page.getByPlaceholder('Find a topic');
  await field.fill('circuit br');
  await field.press('Enter');
  const found = page.locator('[data-live] a[data-topic="circuit-breakers"]');
  await expect(found).toBeFocused();
  await expect(found).toBeInViewport();
});

test('full screen shows the whole map with an overview and goes back', async ({ page }) => {
  await openLiveGraph(page);
  const button = page.getByRole('button', { name: 'ull screen' });
  await button.click();
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
  await expect(page.locator('[data-live] a[data-topic="packets-and-routing"]')).toBeInViewport();
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(page.locator('[data-live] a[data-topic="backpressure"]')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow__minimap')).toBeHidden();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('without the map, full screen says so, leaves the page as it was and can be tried again', async ({ page }) => {
  await page.route('**/graph.json', (route) => route.abort());
  await page.goto('/backend');
  const button = page.getByRole('button', { name: 'ull screen' });
  await button.click();
  await expect(page.locator('#announcements')).toContainText('could not be loaded');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('[data-static]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('');
  await page.unroute('**/graph.json');
  await button.click();
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
});

test('a part of the site that is not there any more is named, with a button that loads the page anew', async ({
  page,
}) => {
  await page.route('**/_astro/state-menu*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('/backend/outline');
  await page.locator('progress-summary button').click();
  const message = page.locator('#announcements');
  await expect(message).toContainText('The menu could not be loaded. The site may have changed');
  await page.unroute('**/_astro/state-menu*.js');
  await Promise.all([page.waitForEvent('load'), message.getByRole('button', { name: 'Reload' }).click()]);
  await page.locator('progress-summary button').click();
  await expect(page.getByRole('menu')).toBeVisible();
});

test('full screen can be left while the map is still on its way', async ({ page }) => {
  await page.route('**/graph.json', () => undefined);
  await page.goto('/backend');
  const button = page.getByRole('button', { name: 'ull screen' });
  await button.click();
  await page.keyboard.press('Escape');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('[data-static]')).toBeVisible();
});

test('in a small window, leaving the full screen keeps the focus on its button', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await page.goto('/backend');
  const button = page.getByRole('button', { name: 'ull screen' });
  await button.click();
  await page.locator('[data-live] a[data-topic="packets-and-routing"]').focus();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('the three views show the same topics in the same order', async ({ page }) => {
  const topics: string[][] = [];
  for (const path of ['/backend', '/backend/outline', '/backend/table']) {
    await page.goto(path);
    const view = page.locator('.graph-sections, .outline, table th');
    topics.push(
      await view
        .locator('a[data-topic]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-topic') ?? '')),
    );
  }
  expect(topics[0]).toHaveLength(35);
  expect(topics[1]).toEqual(topics[0]);
  expect(topics[2]).toEqual(topics[0]);
});

test('a link to a topic stays in the roadmap of its page, and says what the topic is', async ({ page }) => {
  const link = page.locator('.prose').getByRole('link', { name: 'the idea of Timeouts and retries' });
  await page.goto('/topics/circuit-breakers');
  await expect(link).toHaveAttribute('href', '/topics/timeouts-and-retries');
  await page.goto('/backend/circuit-breakers');
  await expect(link).toHaveAttribute('href', '/backend/timeouts-and-retries');
  await expect(link).toHaveAttribute('title', /^Timeouts and retries is what this page is about/);
  await page.keyboard.press('Tab');
  await link.focus();
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain('is what this page');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('the box of a section that is a topic has the state of the topic, counts the section and opens the panel', async ({
  page,
}) => {
  await openLiveGraph(page, '/drafts');
  const box = page.locator('[data-live] h3 a[data-topic="git-basics"]');
  await box.focus();
  await page.keyboard.press('d');
  await expect(box).toHaveAttribute('data-state', 'done');
  await expect(box).toHaveAttribute('data-count', '1/5');
  await expect(box).toHaveAttribute('aria-description', /^Done; 1 of 5/);
  await box.click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Git', exact: true })).toBeFocused();
  await expect(page).toHaveURL('/drafts/git-basics');
});
