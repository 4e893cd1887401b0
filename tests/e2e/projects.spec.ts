import { expect, test, type Page } from '@playwright/test';

const KEY = 'a[data-key="project:link-list"]';
const stateField = (page: Page) => page.getByLabel('State of A list of links');

test('a state set on the page of a project is kept, and shown in every list that has the project', async ({ page }) => {
  await page.goto('/projects/link-list');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A list of links');
  await stateField(page).selectOption('Done');
  await page.reload();
  await expect(stateField(page)).toHaveValue('done');
  await page.goto('/projects');
  await expect(stateField(page)).toHaveValue('done');
  await page.goto('/backend/table');
  await expect(stateField(page)).toHaveValue('done');
  await page.goto('/backend/outline');
  await expect(page.locator(`.outline ${KEY}`)).toHaveAttribute('data-state', 'done');
  await page.goto('/backend');
  await expect(page.locator(`.graph-canvas ${KEY}`)).toHaveAttribute('aria-description', 'Done');
  // It is no topic, so that no roadmap counts it.
  await expect(page.locator('progress-summary')).toContainText(/^\s*0 of \d+ done/);
});

test('hints of a project stay closed until they are asked for', async ({ page }) => {
  await page.goto('/projects/link-list');
  const text = page.getByText('Answer every request with');
  await expect(text).toBeHidden();
  await page.getByText('Where to begin').click();
  await expect(text).toBeVisible();
});

test('the filter of all projects lives in the address', async ({ page }) => {
  await page.goto('/projects');
  const items = page.locator('[data-filter-item]:visible');
  const all = await items.count();
  await page.locator('select[name="topic"]').selectOption({ label: 'SQL queries' });
  await expect(page).toHaveURL('/projects?topic=sql-queries');
  await expect(items.filter({ hasText: 'A list of links' })).toHaveCount(1);
  expect(await items.count()).toBeLessThan(all);
  await page.reload();
  await expect(page.locator('select[name="topic"]')).toHaveValue('sql-queries');
  await expect(page.getByRole('status').filter({ hasText: ` of ${all}` })).toBeVisible();
});

test('the box of a project is reached by arrows, gets a state by a key, and leads to its page', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  const box = page.locator(`[data-live] ${KEY}`);
  await expect(box).toBeVisible();
  await page.locator('[data-live] a[data-topic="cookies"]').focus();
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await expect(box).toBeFocused();
  await expect(box).toHaveAccessibleName(/^Project\s+A list of links$/);
  await page.keyboard.press('l');
  await expect(box).toHaveAttribute('data-state', 'learning');
  await expect(page.getByText('A list of links: learning.')).toBeVisible();
  await page.keyboard.press('u');
  await expect(box).not.toHaveAttribute('data-state');
  await page.keyboard.press('m');
  await page
    .getByRole('menu', { name: 'State of A list of links' })
    .getByRole('menuitemradio', { name: /^Done/ })
    .click();
  await expect(box).toHaveAttribute('data-state', 'done');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/projects/link-list');
});

test('a roadmap shows which topics a project of it practices, in each of its views', async ({ page }) => {
  await page.goto('/backend');
  await page.getByText('Filter', { exact: true }).click();
  await page.getByLabel('Has a project').check();
  await expect(page).toHaveURL('/backend?only=project');
  // A link leads to a page whose script may come later.
  const expectFound = (view: string) =>
    expect
      .poll(() =>
        page
          .locator(`${view} a[data-found]`)
          .evaluateAll((links) => links.map((link) => link.getAttribute('data-topic'))),
      )
      .toEqual(['http-methods', 'http-status-codes', 'sql-queries']);
  await expectFound('.graph-canvas');
  await page.getByRole('link', { name: 'Outline', exact: true }).click();
  await expect(page).toHaveURL(/\/backend\/outline\?only=project/);
  await expect(page.locator(`.outline ${KEY}`)).toBeVisible();
  await expectFound('.outline');
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.locator(`tbody ${KEY}`)).toBeVisible();
  await expect(page.locator('tbody tr:visible')).toHaveCount(4);
  await page.getByPlaceholder('Find a topic').fill('sql');
  await expect(page.locator('tbody tr:visible')).toHaveCount(1);
});
