import { expect, test, type Page } from '@playwright/test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** The titles of the sections that are open. */
const listOpen = (page: Page) =>
  page
    .locator('.graph-section:has(> .graph-body:not([hidden]))')
    .evaluateAll((sections) => sections.map((section) => section.querySelector('h3')?.id.replace('section-', '')));

const topic = (page: Page, id: string) => page.locator(`.graph-canvas a[data-topic="${id}"]`);

test('one section is open at first; a tap on the box of another opens it, a second one folds it', async ({ page }) => {
  await page.goto('/backend');
  expect(await listOpen(page)).toEqual(['internet']);
  await expect(topic(page, 'tcp')).toBeVisible();
  expect(await topic(page, 'cookies').evaluate((link) => link.checkVisibility())).toBe(false);
  const button = page.getByRole('button', { name: 'Speak HTTP: 8 topics' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await page.locator('#section-http').scrollIntoViewIfNeeded();
  const box = await page.locator('#section-http').boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + 30, (box?.y ?? 0) + 20);
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(topic(page, 'cookies')).toBeVisible();
  await button.tap();
  expect(await listOpen(page)).toEqual(['internet']);
});

test('the first section that is not finished is the one that is open', async ({ page }) => {
  await page.goto('/backend');
  const topics = await page
    .locator('.graph-section:has(#section-internet) a[data-topic]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-topic') ?? ''));
  const done = Object.fromEntries(topics.map((id) => [id, { state: 'done', changed: 1 }]));
  const stored = JSON.stringify({ version: 1, topics: done });
  await page.evaluate((text) => localStorage.setItem('waymark.progress', text), stored);
  await page.reload();
  expect(await listOpen(page)).toEqual(['http']);
});

test('a link to a section or to a checkpoint opens it, also on the page itself', async ({ page }) => {
  await page.goto('/backend#checkpoint-inspect-a-website');
  expect(await listOpen(page)).toEqual(['internet', 'http']);
  await expect(page.locator('#checkpoint-inspect-a-website')).toBeInViewport();
  await page.evaluate(() => {
    location.hash = '#section-operation';
  });
  await expect(page.locator('#section-operation')).toBeInViewport();
  expect(await listOpen(page)).toEqual(['internet', 'http', 'operation']);
});

test('what is searched for is unfolded', async ({ page }) => {
  await page.goto('/backend');
  await page.getByRole('searchbox', { name: 'Find a topic' }).fill('cookies');
  await expect(topic(page, 'cookies')).toBeVisible();
  expect(await listOpen(page)).toEqual(['internet', 'http']);
});

test('arrow keys pass over what is folded', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('#section-http a').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#section-language a')).toBeFocused();
});

test('paper and the wide form show all', async ({ page }) => {
  await page.goto('/backend');
  await page.emulateMedia({ media: 'print' });
  await expect(topic(page, 'cookies')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1200, height: 800 });
  await expect(topic(page, 'cookies')).toBeVisible();
  await expect(page.locator('.graph-fold').first()).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is folded', async ({ page }) => {
    await page.goto('/backend');
    await expect(topic(page, 'cookies')).toBeVisible();
    await expect(page.locator('.graph-fold').first()).toBeHidden();
  });
});
