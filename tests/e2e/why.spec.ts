import { expect, test, type Page } from '@playwright/test';

import { findViolations } from './axe.ts';
import { hold } from './hold.ts';

const box = (page: Page, topic: string) => page.locator(`[data-live] .node[data-topic="${topic}"]`);
const card = (page: Page) => page.locator('.path-card');
const lines = (page: Page) => page.locator('[data-live] .lit-lines > path');

async function openMap(page: Page, address = '/backend'): Promise<void> {
  await page.goto(address);
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(box(page, 'tcp')).toBeVisible();
}

test('by keyboard: w lights what a topic requires and unlocks, p and n walk, Escape gives the graph back', async ({
  page,
}) => {
  await openMap(page);
  await box(page, 'http-messages').focus();
  // Resting there lights it up already, but nothing is kept.
  await expect(box(page, 'http-messages')).toHaveAttribute('data-lit', 'start');
  await expect(page).toHaveURL(/\/backend$/);
  await page.keyboard.press('w');
  await expect(page).toHaveURL(/\/backend\?topic=http-messages$/);
  await expect(card(page)).toContainText('Why HTTP messages?');
  await expect(page.locator('.graph-view [role="status"]').last()).toContainText(/Requires \d+ topics.* Unlocks \d/);
  await expect(card(page)).toContainText('so it has to be clear by then.');
  await expect(box(page, 'tcp')).toHaveAttribute('data-lit', 'requires');
  await expect(box(page, 'tcp')).toHaveAttribute('data-step', '1');
  await expect(box(page, 'packets-and-routing')).toHaveAttribute('data-step', '2');
  await expect(box(page, 'http-headers')).toHaveAttribute('data-lit', 'unlocks');
  await expect(box(page, 'rust')).not.toHaveAttribute('data-lit');
  expect(await lines(page).count()).toBeGreaterThan(3);
  // What is farther away is lit less, and all else lies below one veil.
  await expect(box(page, 'tcp')).not.toHaveAttribute('data-lit-far');
  await expect(box(page, 'packets-and-routing')).toHaveAttribute('data-lit-far');
  await expect(page.locator('[data-live] .lit-veil')).toHaveCount(1);
  expect(await findViolations(page, '.graph-view')).toEqual([]);

  await page.keyboard.press('p');
  await expect(box(page, 'packets-and-routing')).toBeFocused();
  await page.keyboard.press('p');
  await page.keyboard.press('n');
  await expect(page.locator('.graph-view [role="status"]').last()).toContainText('1 of');
  await expect(page.locator('[data-lit="unlocks"]:focus')).toBeVisible();
  await expect(box(page, 'http-messages')).toHaveAttribute('data-lit', 'start');

  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(lines(page)).toHaveCount(0);
  await expect(page.locator('[data-lit]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/backend$/);
});

test('a mouse that rests takes nothing from the keyboard when the page moves below it', async ({ page }) => {
  await openMap(page);
  await box(page, 'tcp').hover();
  await expect(box(page, 'tcp')).toHaveAttribute('data-lit', 'start');
  // The browser says that the mouse is over something else, though nobody has moved it.
  const moved = page.evaluate(
    () => new Promise((resolve) => document.addEventListener('pointerover', resolve, { capture: true, once: true })),
  );
  const before = await page.evaluate(() => scrollY);
  await box(page, 'circuit-breakers').focus();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await moved;
  await expect(box(page, 'circuit-breakers')).toHaveAttribute('data-lit', 'start');
  // Longer than a lit path stays after the pointer has left it.
  await page.waitForTimeout(600);
  await expect(box(page, 'circuit-breakers')).toHaveAttribute('data-lit', 'start');
  await page.mouse.move(4, 4);
  await expect(page.locator('[data-lit]')).toHaveCount(0);
});

test('an answer that comes when the mouse has gone on is not shown', async ({ page }) => {
  const release = await hold(page, '**/requires.json');
  await openMap(page);
  const asked = page.waitForRequest('**/requires.json');
  await box(page, 'http-methods').hover();
  await asked;
  await page.getByRole('heading', { level: 1 }).hover();
  // Longer than it takes to see that the mouse has left.
  await page.waitForTimeout(600);
  const answered = page.waitForResponse('**/requires.json');
  release();
  await answered;
  await page.waitForTimeout(300);
  await expect(page.locator('[data-lit]')).toHaveCount(0);
});

test('by mouse: a resting pointer lights a topic, the menu keeps it, in full screen too', async ({ page }) => {
  await openMap(page);
  await box(page, 'http-methods').hover();
  await expect(box(page, 'http-methods')).toHaveAttribute('data-lit', 'start');
  await expect(card(page)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(card(page)).toBeHidden();

  await box(page, 'http-methods').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Why this?' }).click();
  await expect(page).toHaveURL(/\?topic=http-methods$/);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
  await expect(lines(page).first()).toBeAttached();
  expect(await findViolations(page, '.graph-view')).toEqual([]);
  await card(page).getByRole('button', { name: 'HTTP messages' }).click();
  await expect(box(page, 'http-messages')).toBeFocused();
  await expect(box(page, 'http-messages')).toBeInViewport();
  await card(page).getByRole('button', { name: 'End' }).click();
  await expect(page.locator('[data-lit]')).toHaveCount(0);
});

test('how far to a topic: only the way from what is known stays lit, counted, in order, and in the address', async ({
  page,
}) => {
  await openMap(page);
  await box(page, 'tcp').focus();
  await page.keyboard.press('d');
  await box(page, 'http-headers').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'How far to here?' }).click();
  await expect(page).toHaveURL(/\/backend\?goal=topic:http-headers$/);
  await expect(card(page)).toContainText('How far to HTTP headers?');
  await expect(card(page)).toContainText(/\d+ topics, \d+–\d+ hours/);
  await expect(box(page, 'http-headers')).toHaveAttribute('data-lit', 'start');
  await expect(box(page, 'tcp')).toHaveAttribute('data-lit', 'known');
  const count = await page.locator('[data-live] [data-lit="requires"]').count();
  // What is done on the way leaves it at once.
  await page.keyboard.press('Home');
  await box(page, 'urls').focus();
  await page.keyboard.press('d');
  await expect(page.locator('[data-live] [data-lit="requires"]')).not.toHaveCount(count);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-lit]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/backend$/);

  await page.goto('/plan?goal=section:backend/http');
  await page.getByRole('link', { name: 'Show in the graph (Backend)' }).click();
  await expect(page).toHaveURL(/\/backend\?goal=section:backend\/http$/);
  await expect(card(page)).toContainText('How far to Speak HTTP (Backend)?');

  // A roadmap that opens with its outline has its graph elsewhere.
  await page.goto('/plan?goal=roadmap:web-basics');
  await page.getByRole('link', { name: /^Show in the graph \(Web/ }).click();
  await expect(page).toHaveURL(/\/web-basics\/graph\?goal=roadmap:web-basics$/);
  await expect(card(page)).toContainText('How far to');
});

test('a link says what is lit, and a topic page leads to it', async ({ page }) => {
  await page.goto('/backend/http-caching');
  await page.getByRole('link', { name: 'Show in the graph' }).click();
  await expect(page).toHaveURL(/\/backend\?topic=http-caching$/);
  await expect(page.locator('.node[data-lit="start"]:visible')).toBeInViewport();
  await page.goto('/backend?topic=no-such-topic');
  await expect(page.locator('.graph-view')).toBeVisible();
  await expect(page.locator('[data-lit]')).toHaveCount(0);
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap opens the topic, whose panel says why as a list, and shows it in the column', async ({ page }) => {
    await page.goto('/backend');
    await page.locator('.graph-fold').nth(1).tap();
    await page.locator('.graph-canvas a.node[data-topic="http-messages"]').tap();
    const panel = page.getByRole('dialog');
    await panel.getByRole('button', { name: 'Why this?' }).tap();
    const path = panel.getByRole('region', { name: 'Why this?' });
    await expect(path.getByRole('listitem').first()).toContainText('Packets and routing');
    await expect(path).toContainText('for TCP: ');
    expect(await findViolations(page, '.topic-panel')).toEqual([]);
    await path.getByRole('link', { name: 'Show in the graph' }).tap();
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL(/\/backend\?topic=http-messages$/);
    await expect(page.locator('.graph-canvas [data-lit="start"]')).toBeInViewport();
    await expect(card(page)).toContainText('Why HTTP messages?');
    await expect(page.locator('.lit-lines')).toHaveCount(0);
    await card(page).getByRole('button', { name: 'End' }).tap();
    await expect(page.locator('[data-lit], .lit-veil')).toHaveCount(0);
  });
});
