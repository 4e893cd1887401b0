import { expect, test, type Page } from '@playwright/test';

interface Catalog {
  roadmaps: { id: string; sections: { entries: { topic: string; mark?: string }[] }[] }[];
}

/** Ids of the topics of a roadmap by whether they are marked as another choice. */
async function readTopics(page: Page): Promise<{ main: string[]; others: string[] }> {
  const response = await page.request.get('/catalog.json');
  const { roadmaps } = (await response.json()) as Catalog;
  const entries = roadmaps.find(({ id }) => id === 'backend')?.sections.flatMap((section) => section.entries) ?? [];
  const isOther = (mark = '') => ['alternative', 'not-recommended'].includes(mark);
  return {
    main: entries.filter(({ mark }) => !isOther(mark)).map(({ topic }) => topic),
    others: entries.filter(({ mark }) => isOther(mark)).map(({ topic }) => topic),
  };
}

async function store(page: Page, states: Readonly<Record<string, readonly string[]>>): Promise<void> {
  await page.goto('/about');
  await page.evaluate((given) => {
    const entries = Object.entries(given).flatMap(([state, ids]) => ids.map((id) => [id, { state, changed: 1 }]));
    const document_ = { version: 1, topics: Object.fromEntries(entries) as object };
    localStorage.setItem('waymark.progress', JSON.stringify(document_));
  }, states);
}

/** The range of hours in a text. */
const readHours = (text: string | null): string | undefined => /[\d,]+–[\d,]+ hours/.exec(text ?? '')?.[0];

test('the main path done and all else skipped is complete wherever progress stands', async ({ page }) => {
  const { main, others } = await readTopics(page);
  expect(others.length).toBeGreaterThan(0);
  // One of the others is required by the main path, so it is a part of it and skipped here.
  await store(page, { done: main, skipped: others });
  const count = `${main.length} of ${main.length} done (100%), 1 skipped`;
  await page.goto('/backend');
  await expect(page.locator('progress-summary')).toContainText(count);
  await expect(page.locator('progress-summary')).toContainText('Counts the main path');
  await page.goto('/roadmaps');
  await expect(page.locator('roadmap-progress[data-roadmap="backend"]')).toContainText(count);
  await page.goto('/progress');
  await expect(page.locator('.roadmap-card').first()).toContainText('100%');
  await expect(page.locator('.roadmap-card').first()).toContainText(count);
  await page.goto('/completion?roadmap=backend');
  await expect(page.getByText('Roadmap completed')).toBeVisible();
  await expect(page.getByText(`All ${main.length} topics on the main path done, 1 skipped`)).toBeVisible();
  await page.goto('/plan?goal=roadmap:backend');
  await expect(page.getByRole('heading', { name: 'Nothing is left to learn for these goals' })).toBeVisible();
});

test('one topic of the main path is left: nothing is complete, and the plan has it', async ({ page }) => {
  const { main, others } = await readTopics(page);
  await store(page, { done: main.slice(1), skipped: others });
  await page.goto('/completion?roadmap=backend');
  await expect(page.getByText('Roadmap in progress')).toBeVisible();
  await page.goto('/plan?goal=roadmap:backend');
  await expect(page.locator('.plan-result')).toContainText('1 topic for Backend');
});

test('a roadmap has the same topics and hours in header, card, plan, version and JSON', async ({ page }) => {
  await page.goto('/backend');
  const header = (await page.locator('.facts').innerText()).replace(/\s+/g, ' ');
  const hours = readHours(header);
  const count = /Main path: (\d+) topics/.exec(header)?.[1];
  expect([hours, count]).not.toContain(undefined);
  for (const path of ['/backend/outline', '/backend/table', '/roadmaps', '/', '/plan?goal=roadmap:backend']) {
    await page.goto(path);
    await expect(
      page
        .getByRole('main')
        .getByText(hours ?? '')
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('main')).toContainText(`${count} `);
  }
  await page.goto('/versions?fork=backend');
  await page.getByRole('button', { name: 'Make my version' }).click();
  await expect(page.locator('.version-head')).toContainText(`${count} on the main path: ${hours}`);
  const response = await page.request.get('/backend.json');
  const { mainPath } = (await response.json()) as {
    mainPath: { topics: number; hours: { low: number; high: number } };
  };
  const [low, high] = [mainPath.hours.low, mainPath.hours.high].map((value) => value.toLocaleString('en-US'));
  expect([String(mainPath.topics), `${low}–${high} hours`]).toEqual([count, hours]);
});
