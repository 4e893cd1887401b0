import { expect, test, type Page } from '@playwright/test';

import { roadmapPath, ROADMAP, TOPIC_IDS, topicAt, topicPath } from './catalog.ts';

/** The main ways through the site with the real texts. What they expect stands in the catalog of the built site. */

const storeProgress = (page: Page, ids: readonly string[]) =>
  page.addInitScript(
    (topics) => {
      const entries = topics.map((id) => [id, { state: 'done', changed: 1 }] as const);
      localStorage.setItem('waymark.progress', JSON.stringify({ version: 1, topics: Object.fromEntries(entries) }));
    },
    [...ids],
  );

test('a learner comes from the home page to a topic, and marks it as done', async ({ page }) => {
  const topic = topicAt(0);
  await page.goto('/');
  await page.locator(`main a[href="${roadmapPath}"]`).first().click();
  await expect(page).toHaveURL(roadmapPath);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ROADMAP.title);
  await page.locator('#view').getByRole('link', { name: 'Outline' }).click();
  // Before its script has come, a link leads to the page instead of the panel.
  await page.waitForURL(/\/outline/, { waitUntil: 'load' });
  await page.locator(`.outline a[data-topic="${topic.id}"]`).click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: topic.title }).first()).toBeVisible();
  await panel.getByLabel(/^State of/).selectOption('Done');
  await page.keyboard.press('Escape');
  await expect(page.locator('progress-summary')).toContainText(/^\s*1 of \d+ done/);
  await page.goto(topicPath(0));
  await expect(page.getByLabel(/^State of/).first()).toHaveValue('done');
});

test('the three views show the topics of the catalog, in its order', async ({ page }) => {
  for (const [path, view] of [
    [roadmapPath, '.graph-sections'],
    [`${roadmapPath}/outline`, '.outline'],
    [`${roadmapPath}/table`, 'table th'],
  ] as const) {
    await page.goto(path);
    const links = page.locator(`${view} a[data-topic]`);
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('data-topic')))).toEqual(TOPIC_IDS);
  }
});

test('the live map shows every topic, and opens one in a panel', async ({ page }) => {
  const topic = topicAt(1);
  await page.goto(roadmapPath);
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  const live = page.locator('[data-live]');
  await expect(live.locator('.graph-canvas')).toBeVisible();
  await expect(live.locator('a[data-topic]')).toHaveCount(TOPIC_IDS.length);
  await live.locator(`a[data-topic="${topic.id}"]`).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: topic.title }).first()).toBeFocused();
  await expect(page).toHaveURL(topicPath(1));
});

test('no text of the graph is cut', async ({ page }) => {
  await page.goto(roadmapPath);
  const boxes = page.locator('.graph-canvas .node:not([data-kind="group"])');
  expect(await boxes.count()).toBeGreaterThan(TOPIC_IDS.length);
  const cut = await boxes.evaluateAll((nodes) =>
    nodes
      .filter((node) => node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 2)
      .map((node) => node.textContent),
  );
  expect(cut).toEqual([]);
});

test('search finds a topic by its title', async ({ page }) => {
  const topic = topicAt(-1);
  await page.goto('/about');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Search topics/ }).fill(topic.title);
  await page.locator(`[role="option"][href$="/${topic.id}"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(topic.title);
});

test('a plan of the whole roadmap has an end, and knows what is done', async ({ page }) => {
  await storeProgress(page, [topicAt(0).id]);
  await page.goto(`/plan?goal=roadmap:${ROADMAP.id}`);
  await expect(page.locator('.plan-result')).toContainText(/Done between .* most likely around /);
  await expect(page.locator('.plan-known')).toContainText('1 is done');
  expect(await page.locator('.plan-week').count()).toBeGreaterThan(0);
});

test('the questions of a topic are asked as cards', async ({ page }) => {
  const { id, questions } = topicAt(0);
  await page.goto(`/review?topic=${id}`);
  await page.getByRole('button', { name: 'Start review' }).click();
  await expect(page.getByText(`1 of ${questions}`, { exact: true })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { level: 3, name: 'Answer' })).toBeFocused();
  await page.keyboard.press('4');
  await expect(page.getByText(`2 of ${questions}`, { exact: true })).toBeVisible();
});

test('a share link of all topics is too long for a QR code, and stays a link', async ({ page }) => {
  await storeProgress(page, TOPIC_IDS);
  await page.goto('/progress');
  await page.getByRole('button', { name: 'Share all' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share progress' });
  await expect(dialog).toContainText('too long for a QR code');
  await dialog.getByLabel(/^What to share/).selectOption(ROADMAP.briefTitle);
  await page.goto(await dialog.getByLabel(/^Link with/).inputValue());
  await expect(page.getByText('You two agree on every topic.').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the graph leads to a topic, and the topic to the next one', async ({ page }) => {
    await page.goto(roadmapPath);
    await page.locator(`.graph-canvas a[data-topic="${topicAt(0).id}"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(topicAt(0).title);
    await page.getByRole('link', { name: /Next/ }).click();
    await expect(page).toHaveURL(topicPath(1));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(topicAt(1).title);
  });
});

for (const path of [roadmapPath, `${roadmapPath}/outline`, `${roadmapPath}/table`, topicPath(0)]) {
  test(`${path} prints without controls, within the width of the paper`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 688, height: 1000 });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(688);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

  for (const path of ['/', roadmapPath, `${roadmapPath}/outline`, `${roadmapPath}/table`, topicPath(0)]) {
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});
