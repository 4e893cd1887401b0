import { expect, test, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const DAY = 86_400_000;

const dueLink = (page: Page) =>
  page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: /^My learning/ });

const readCards = (page: Page) =>
  page.evaluate(() => {
    const document = JSON.parse(localStorage.getItem('waymark.review') ?? '{"cards":{}}') as {
      cards: Record<string, { state: number; due: number; reps: number }>;
    };
    return document.cards;
  });

/** Starts the topics of a roadmap before the page opens. */
const startTopics = (page: Page, topics: readonly string[]) =>
  page.addInitScript(
    (ids) => {
      const entries = ids.map((id) => [id, { state: 'learning', changed: 1 }] as const);
      localStorage.setItem('waymark.progress', JSON.stringify({ version: 1, topics: Object.fromEntries(entries) }));
    },
    [...topics],
  );

test('a topic is learned by keyboard alone, and its cards come due when their time has come', async ({ page }) => {
  await page.clock.install({ time: NOW });
  await page.goto('/backend/dns');
  await page.getByRole('link', { name: 'Practice these as flash cards' }).click();
  await expect(page.getByRole('heading', { name: 'Domain name system (DNS)' })).toBeVisible();
  await page.getByRole('button', { name: 'Start review' }).focus();
  await page.keyboard.press('Enter');

  const question = page.getByRole('heading', { level: 2, name: /Question:.*A record/ });
  await expect(question).toBeFocused();
  await expect(page.getByText('1 of 3')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { level: 3, name: 'Answer' })).toBeFocused();
  await expect(page.getByText('Resolvers keep an answer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Again, in 10 minutes' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Good, in 2 days' })).toBeVisible();

  await page.keyboard.press('1');
  await expect(page.getByText('2 of 4')).toBeVisible();
  for (const grade of ['3', '4', '3']) {
    await page.keyboard.press('Enter');
    await page.keyboard.press(grade);
  }
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeFocused();
  await expect(page.getByText('4 answers: 1 again, 2 good, 1 easy.')).toBeVisible();
  await expect(page.getByText(/next card of this deck is due in 1 day, on November 22/)).toBeVisible();
  await expect(dueLink(page)).toHaveAccessibleName('My learning');

  await page.clock.setFixedTime(NOW.getTime() + 3 * DAY);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(dueLink(page)).toHaveAccessibleName('My learning, 2 cards due');
  await page.reload();
  await expect(dueLink(page)).toHaveAccessibleName('My learning, 2 cards due');
  await expect(page.getByRole('button', { name: 'Start review' })).toBeVisible();
  await page.goto('/guides');
  await expect(dueLink(page)).toHaveAccessibleName('My learning, 2 cards due');
});

test('the count appears by itself when a card comes due', async ({ page }) => {
  await page.clock.install({ time: NOW });
  await page.goto('/review?topic=dns');
  await page.getByRole('button', { name: 'Start review' }).click();
  await page.getByRole('button', { name: 'Show answer' }).click();
  await page.getByRole('button', { name: 'Again' }).first().click();
  await expect(page.getByText('2 of 4')).toBeVisible();
  await expect(dueLink(page)).toHaveAccessibleName('My learning');
  await page.clock.runFor(11 * 60_000);
  await expect(dueLink(page)).toHaveAccessibleName('My learning, 1 card due');
});

test('the last answer can be taken back', async ({ page }) => {
  await page.goto('/review?topic=dns');
  await page.getByRole('button', { name: 'Start review' }).click();
  const first = await page.locator('.flash-card h2').textContent();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(page.getByText('2 of 3')).toBeVisible();
  expect(Object.values(await readCards(page)).map(({ reps }) => reps)).toEqual([1]);

  await page.keyboard.press('u');
  await expect(page.getByText('1 of 3')).toBeVisible();
  expect(await page.locator('.flash-card h2').textContent()).toBe(first);
  await expect(page.getByRole('heading', { level: 3, name: 'Answer' })).toBeFocused();
  expect(Object.values(await readCards(page)).map(({ state, reps }) => [state, reps])).toEqual([[0, 0]]);
  await page.reload();
  await expect(page.locator('.review-facts')).toContainText(/New\s*3/);
});

test('a good answer puts off what it builds on, and the rest of the session shrinks', async ({ page }) => {
  await page.clock.install({ time: NOW });
  await page.goto('/review?topic=udp');
  for (const topic of ['udp', 'dns']) {
    await page.goto(`/review?topic=${topic}`);
    await page.getByRole('button', { name: 'Start review' }).click();
    while (await page.getByRole('button', { name: 'Show answer' }).isVisible()) {
      await page.keyboard.press('Space');
      await page.keyboard.press('3');
    }
  }
  await page.clock.setFixedTime(NOW.getTime() + 2 * DAY + 60_000);
  await page.goto('/review');
  await page.getByRole('button', { name: 'Start review' }).click();
  const total = Object.keys(await readCards(page)).length;
  await expect(page.getByText(`1 of ${total}`)).toBeVisible();
  await expect(page.locator('.review-topic')).toContainText('DNS');
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(page.getByText(/That answer also counted for \d cards? of topics/)).toBeVisible();
  await expect(page.getByText('2 of 3')).toBeVisible();
});

test('two tabs share one schedule', async ({ page, context }) => {
  await page.clock.install({ time: NOW });
  await page.goto('/review?topic=dns');
  await page.getByRole('button', { name: 'Start review' }).click();
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await expect(page.getByText('2 of 4')).toBeVisible();

  const other = await context.newPage();
  await other.clock.install({ time: NOW.getTime() + DAY });
  await other.goto('/review?topic=dns');
  await expect(dueLink(other)).toHaveAccessibleName('My learning, 1 card due');
  await other.getByRole('button', { name: 'Start review' }).click();
  await other.keyboard.press('Space');
  await other.keyboard.press('4');
  await expect(dueLink(other)).toHaveAccessibleName('My learning');
  await page.clock.setFixedTime(NOW.getTime() + DAY);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(dueLink(page)).toHaveAccessibleName('My learning');
  expect(Object.values(await readCards(page)).map(({ reps }) => reps)).toEqual([2]);
});

test('practice asks every card and changes nothing', async ({ page }) => {
  await page.goto('/review?roadmap=backend&section=internet');
  await page.getByRole('button', { name: /Just practice all/ }).click();
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText(/^3 of/)).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('waymark.review'))).toBeNull();
});

test('new cards come from started topics, until others are asked for', async ({ page }) => {
  await startTopics(page, ['dns']);
  await page.goto('/review?roadmap=backend');
  const facts = page.locator('.review-facts');
  await expect(facts).toContainText(/New\s*3/);
  await page.getByLabel(/topics that I have not started/).check();
  await expect(facts).toContainText(/New\s*71/);
  await page.getByRole('button', { name: 'Start review' }).click();
  await expect(page.getByText('1 of 20')).toBeVisible();
});

test('hidden topics bring no new cards', async ({ page }) => {
  await startTopics(page, ['dns']);
  await page.addInitScript(() => {
    const hidden = { isOn: true, changed: 1 };
    localStorage.setItem('waymark.mine', JSON.stringify({ version: 1, topics: { dns: { hidden } }, sections: {} }));
  });
  await page.goto('/review');
  await expect(page.locator('.review-facts')).toContainText(/New\s*0/);
  await expect(page.getByText('You hid the topics of this deck')).toBeVisible();
  await page.goto('/review?topic=dns');
  await expect(page.locator('.review-facts')).toContainText(/New\s*3/);
});

test('the focus goes to the overview when a session ends', async ({ page }) => {
  await page.goto('/review?topic=dns');
  await page.getByRole('button', { name: 'Start review' }).click();
  await page.getByRole('button', { name: 'End' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Domain name system (DNS)' })).toBeFocused();
});

test('a card whose question is gone is not counted any more', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('waymark.review') !== null) return;
    const card = { state: 2, due: 1, reviewed: 1, interval: 1, stability: 1, difficulty: 5 };
    const counts = { reps: 1, lapses: 0, step: 0, changed: 1 };
    localStorage.setItem(
      'waymark.review',
      JSON.stringify({ version: 1, cards: { 'dns#0000000000': { ...card, ...counts } } }),
    );
  });
  await page.goto('/guides');
  await expect(dueLink(page)).toHaveAccessibleName('My learning, 1 card due');
  await page.goto('/review');
  await expect(dueLink(page)).toHaveAccessibleName('My learning');
});

test('an address without cards says so', async ({ page }) => {
  await page.goto('/review?group=javascript');
  await expect(page.getByText('There is no finished question group "javascript".')).toBeVisible();
  await page.goto('/review?topic=nothing');
  await expect(page.getByText('does not exist')).toBeVisible();
});

test('the overview has no violation', async ({ page }) => {
  await startTopics(page, ['dns']);
  await page.goto('/review');
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('question, answer and end of a session have no violation', async ({ page }) => {
  await page.goto('/review?topic=udp');
  await page.getByRole('button', { name: 'Start review' }).click();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Space');
  expect(await findViolations(page)).toEqual([]);
  for (const key of ['4', 'Space', '4', 'Space', '4']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

  test('a card fits and is answered by touch', async ({ page }) => {
    await page.goto('/review?topic=dns');
    await page.getByRole('button', { name: 'Start review' }).tap();
    await page.getByRole('button', { name: 'Show answer' }).tap();
    for (const button of await page.locator('.review-grades button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Easy' }).tap();
    await expect(page.getByText('2 of 3')).toBeVisible();
  });
});

test('keys of a single sign can be switched off, and Space still shows the answer', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('waymark.settings', JSON.stringify({ version: 1, singleKeys: 'off', changed: 1 }));
  });
  await page.goto('/review?topic=udp');
  await page.getByRole('button', { name: 'Start review' }).click();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { level: 3, name: 'Answer' })).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.getByText('1 of')).toBeVisible();
  await page.getByRole('button', { name: /^Good/ }).click();
  await expect(page.getByText('2 of')).toBeVisible();
});
