import { expect, type Page, test } from '@playwright/test';

import { findViolations } from './axe.ts';

const PATH = '/drafts/original';

async function openMap(page: Page): Promise<void> {
  await page.goto(PATH);
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] .graph-canvas')).toBeVisible();
}

/** Some boxes of graph.json: their corner from that of the box of Git, and their width, over its width of 220. */
const PLACES = {
  'sql-queries': [(10 - 440) / 220, (100 - 60) / 220, 270 / 220],
  caching: [(780 - 440) / 220, (80 - 60) / 220, 210 / 220],
  python: [0, (400 - 60) / 220, 1],
  rust: [(780 - 440) / 220, (460 - 60) / 220, 260 / 220],
} as const;

type Places = ReadonlyMap<string, readonly number[]>;

/** Where the boxes of topics stand in a drawing that can be seen, measured like those. */
async function readPlaces(page: Page, drawing: string): Promise<Places> {
  const boxes = await page.locator(`${drawing} [data-topic]`).evaluateAll((links) =>
    links.map((link) => {
      const { x, y, width } = link.getBoundingClientRect();
      return { topic: link.getAttribute('data-topic') ?? '', x, y, width };
    }),
  );
  const origin = boxes.find(({ topic }) => topic === 'git-basics') ?? { x: 0, y: 0, width: 1 };
  return new Map(
    boxes.map(({ topic, x, y, width }) => [
      topic,
      [(x - origin.x) / origin.width, (y - origin.y) / origin.width, width / origin.width],
    ]),
  );
}

function expectPlaces(places: Places): void {
  expect(places.size).toBe(10);
  for (const [topic, expected] of Object.entries(PLACES)) {
    for (const [index, value] of expected.entries()) {
      expect(Math.abs((places.get(topic)?.[index] ?? NaN) - value), topic).toBeLessThan(0.02);
    }
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a tab leads to the drawing, and its boxes to topics and other pages', async ({ page }) => {
    await page.goto('/drafts');
    await page.locator('#view').getByRole('link', { name: 'Original', exact: true }).click();
    await expect(page).toHaveURL(`${PATH}#view`);
    await expect(page.locator('#view [aria-current]')).toHaveText('Original');
    const drawing = page.locator('[data-static]');
    await expect(drawing.locator('.graph-edges')).toBeVisible();
    await expect(drawing.locator('[data-topic]')).toHaveCount(10);
    await expect(drawing.getByRole('link', { name: 'The manual of Git' })).toHaveAttribute('rel', 'noopener');
    await expect(drawing.getByRole('link', { name: 'Go on with the backend' })).toHaveAttribute('href', '/backend');
    await drawing.getByRole('link', { name: 'Join tables' }).click();
    await expect(page).toHaveURL('/drafts/sql-joins');
  });

  test('boxes stand where their author put them', async ({ page }) => {
    await page.goto(PATH);
    expectPlaces(await readPlaces(page, '[data-static]'));
  });

  test('it is read in learning order, below the headings of its sections', async ({ page }) => {
    await page.goto(PATH);
    const drawing = page.locator('[data-static]');
    await expect(drawing.getByRole('heading', { level: 3 })).toHaveText([
      'Git',
      'Keep answers',
      'Write programs',
      'Rust',
    ]);
    const topics = await drawing
      .locator('[data-topic]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(topics.map((href) => href?.replace('/drafts/', ''))).toEqual([
      'git-basics',
      'sql-queries',
      'sql-joins',
      'udp',
      'web-sockets',
      'caching',
      'http-caching',
      'python',
      'go',
      'rust',
    ]);
  });
});

test('no text leaves its box', async ({ page }) => {
  await page.goto(PATH);
  const boxes = page.locator('.graph-canvas .node:has(.node-text)');
  expect(await boxes.count()).toBeGreaterThan(15);
  const outside = await boxes.evaluateAll((all) =>
    all.flatMap((box) => {
      const frame = box.getBoundingClientRect();
      const texts = [...box.querySelectorAll('.node-text > span')].map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return range.getBoundingClientRect();
      });
      const isOutside = texts.some(
        (text) =>
          text.left < frame.left - 1 ||
          text.right > frame.right + 1 ||
          text.top < frame.top - 2 ||
          text.bottom > frame.bottom + 2,
      );
      return isOutside ? [box.textContent] : [];
    }),
  );
  expect(outside).toEqual([]);
});

test('the map draws the same boxes at the same places', async ({ page }) => {
  await openMap(page);
  expectPlaces(await readPlaces(page, '[data-live]'));
  await expect(page.locator('[data-live] .graph-edges path')).toHaveCount(8);
  await page.locator('[data-live]').getByRole('link', { name: 'Join tables' }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: /SQL joins/ })).toBeFocused();
});

test('a topic shows its state here as in the graph, and keys set it', async ({ page }) => {
  await openMap(page);
  const box = page.locator('[data-live] [data-topic="rust"]');
  await box.focus();
  await page.keyboard.press('d');
  await expect(box).toHaveAttribute('data-state', 'done');
  await page.goto('/drafts');
  await expect(page.locator('.graph-canvas [data-topic="rust"]')).toHaveAttribute('data-state', 'done');
  await page.goto(PATH);
  await expect(page.locator('.graph-canvas [data-topic="rust"]')).toHaveAttribute('data-state', 'done');
});

test('arrow keys lead to what stands beside a box', async ({ page }) => {
  await openMap(page);
  const live = page.locator('[data-live]');
  await live.locator('[data-topic="git-basics"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(live.locator('[data-topic="caching"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(live.locator('[data-topic="http-caching"]')).toBeFocused();
});

test('the filter finds topics, and the words go along to the other views', async ({ page }) => {
  await page.goto(`${PATH}?find=cach`);
  await expect(page.locator('.graph-canvas [data-found]')).toHaveCount(2);
  await expect(page.locator('#view').getByRole('link', { name: 'Graph' })).toHaveAttribute('href', /\?find=cach/);
});

test('on a phone it scrolls in its frame, and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(PATH);
  const frame = page.locator('[data-static]');
  const hidden = await frame.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(hidden).toBeGreaterThan(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  // A link that gets the focus comes into view.
  const last = frame.getByRole('link', { name: 'HTTP caching' });
  await last.focus();
  await expect(last).toBeInViewport();
  expect(await frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('on paper it is a list of its sections', async ({ page }) => {
  await openMap(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  const heading = page.locator('.graph-canvas').getByRole('heading', { name: 'Keep answers' });
  await expect(heading).toBeVisible();
  const below = await heading.boundingBox();
  const topic = await page.locator('.graph-canvas [data-topic="caching"]').boundingBox();
  expect(topic?.y).toBeGreaterThan((below?.y ?? Infinity) + (below?.height ?? 0) - 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(688);
});

test('the map and a phone have no violation, with states on the boxes', async ({ page }) => {
  test.setTimeout(180_000);
  await openMap(page);
  for (const [topic, key] of [
    ['rust', 'd'],
    ['python', 'l'],
    ['udp', 's'],
  ] as const) {
    await page.locator(`[data-live] [data-topic="${topic}"]`).focus();
    await page.keyboard.press(key);
  }
  expect(await findViolations(page, '[data-live]')).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('[data-live]')).toBeHidden();
  expect(await findViolations(page, '.views')).toEqual([]);
});
