import { expect, test, type Page } from '@playwright/test';

/** Opens search by its key. */
async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
}

const searchField = (page: Page) => page.getByRole('combobox', { name: /^Search topics/ });

const optionsOf = (page: Page) => page.getByRole('listbox').getByRole('option');

const activeOption = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

test('nothing of search is loaded before it is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/backend/dns', { waitUntil: 'networkidle' });
  const isSearch = (path: string) => /search-(?:index|palette|result)/.test(path);
  expect(requests.filter(isSearch)).toEqual([]);
  await openSearch(page);
  await expect(optionsOf(page).first()).toBeVisible();
  expect(requests.filter((path) => path.endsWith('/search-index.json'))).toHaveLength(1);
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens search, Escape closes it and gives the focus back`, async ({ page }) => {
    await page.goto('/topics/dns');
    const before = page.getByRole('link', { name: 'Topics', exact: true }).first();
    await before.focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(before).toBeFocused();
  });
}

test('a slash in a field is a slash', async ({ page }) => {
  await page.goto('/topics');
  const field = page.getByLabel('Filter', { exact: true });
  await field.press('/');
  await expect(field).toHaveValue('/');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the keyboard chooses and opens a result', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await expect(optionsOf(page).and(page.getByRole('option', { name: /Backend Developer/ }))).toBeVisible();
  const field = searchField(page);
  await field.fill('http');
  const options = optionsOf(page);
  await expect(options).toHaveCount(10);
  await expect(activeOption(page)).toHaveText((await options.first().textContent()) ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
  await page.keyboard.press('End');
  await expect(options.nth(9)).toHaveAttribute('aria-selected', 'true');
  await expect(options.nth(9)).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(activeOption(page)).toHaveCount(1);
  const address = await options.first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address ?? '');
});

test('Ctrl and Enter open a result in a new tab', async ({ page, context }) => {
  await page.goto('/');
  await openSearch(page);
  await searchField(page).fill('dns');
  await expect(optionsOf(page).first()).toContainText('DNS');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL('/topics/dns');
  await expect(page).toHaveURL('/');
});

test('a screen reader is told what there is', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  const field = page.getByRole('combobox', { name: /Search topics/ });
  await expect(field).toHaveAttribute('aria-autocomplete', 'list');
  await field.fill('kubernets');
  await expect(page.getByRole('listbox', { name: 'Results' })).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).toHaveAttribute('aria-controls', 'search-options');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ results?$/);
  await field.fill('zzzzqq');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('No results for “zzzzqq”');
});

test('the mouse opens search, a result, and closes it beside the dialog', async ({ page }) => {
  await page.goto('/guides');
  const opener = page.getByRole('link', { name: 'Search', exact: true });
  await opener.click();
  await searchField(page).fill('dns');
  await expect(optionsOf(page).first().locator('mark').first()).toHaveText('DNS');
  await page.mouse.click(20, 500);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await expect(optionsOf(page).first()).toContainText('DNS');
  await optionsOf(page).first().click();
  await expect(page).toHaveURL('/topics/dns');
});

test('a question leads to the part of the page that has it, also on the same page', async ({ page }) => {
  await page.goto('/topics/dns');
  await openSearch(page);
  await searchField(page).fill('change an A record');
  const question = optionsOf(page).and(page.getByRole('option', { name: /You change an A record/ }));
  await expect(question).toHaveAttribute('href', '/topics/dns#self-check');
  await question.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('#self-check')).toBeInViewport();
});

test('a frequently asked question opens its answer', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await searchField(page).fill('is backend');
  const question = page.locator('[role="option"][data-kind="faq"]').nth(1);
  const address = (await question.getAttribute('href')) ?? '';
  expect(address).toMatch(/^\/backend#faq-/);
  await question.click();
  await expect(page.locator(address.replace(/^[^#]*/, ''))).toBeVisible();
});

test('an index that does not load is said, and can be tried again', async ({ page }) => {
  await page.route('**/search-index.json', (route) => route.abort());
  await page.goto('/');
  await openSearch(page);
  const alert = page.getByRole('dialog').getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  await page.unroute('**/search-index.json');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(optionsOf(page).first()).toBeVisible();
  await expect(alert).toBeHidden();
});

test('all results are on a page with an address of its own', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await searchField(page).fill('server');
  await page.getByRole('link', { name: 'All results' }).click();
  await expect(page).toHaveURL('/search?q=server');
  const field = page.getByLabel('Topics, roadmaps, guides, projects, questions and more');
  await expect(field).toHaveValue('server');
  const results = page.locator('[data-results]');
  await expect(results.getByRole('heading', { name: /^Topics \d+$/ })).toBeVisible();
  await expect(page.locator('main').getByRole('status')).toHaveText(/^\d+ results for “server”$/);
  const topics = results.getByRole('region', { name: /^Topics/ });
  await expect(topics.getByRole('listitem')).toHaveCount(20);
  await topics.getByRole('button', { name: /^Show all/ }).click();
  expect(await topics.getByRole('listitem').count()).toBeGreaterThan(20);
  await expect(topics.getByRole('link').nth(20)).toBeFocused();
  await field.fill('golang');
  await expect(results.getByRole('link').first()).toContainText('Go');
  await expect(page).toHaveURL('/search?q=golang');
  await expect(page).toHaveTitle(/golang/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('search opens by its icon and fills the width', async ({ page }) => {
    await page.goto('/backend');
    const opener = page.getByRole('link', { name: 'Search', exact: true });
    const box = await opener.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(40);
    await opener.tap();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await searchField(page).fill('tcp');
    await expect(optionsOf(page).first()).toContainText('TCP');
    expect((await dialog.boundingBox())?.width).toBe(390);
    await dialog.getByRole('button', { name: 'Close' }).tap();
    await expect(dialog).toBeHidden();
  });

  test('the filter marks topics of the one-column graph', async ({ page }) => {
    await page.goto('/backend');
    await page.getByPlaceholder('Find a topic').fill('http');
    await expect(page.locator('roadmap-filter').getByRole('status')).toHaveText('8 topics match');
    await page.getByRole('button', { name: 'Next match' }).tap();
    await expect(page.locator('.graph-canvas a[data-current]')).toBeInViewport();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('a search on a page of a roadmap stays in that roadmap', async ({ page }) => {
  for (const start of ['/backend', '/backend/outline', '/backend/dns']) {
    await page.goto(start);
    await openSearch(page);
    await searchField(page).fill('domain name system');
    await expect(page.locator('[role="option"]').first()).toHaveAttribute('href', '/backend/dns');
  }
  // Topics have no pages inside this one.
  await page.goto('/web-basics');
  await openSearch(page);
  await searchField(page).fill('domain name system');
  await expect(page.locator('[role="option"]').first()).toHaveAttribute('href', '/topics/dns');
});
