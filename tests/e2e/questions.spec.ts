import { expect, test, type Page } from '@playwright/test';

import { findViolations } from './axe.ts';

const shown = (page: Page) => page.locator('details.question:visible');

test('questions are filtered by level and topic, and the address keeps it', async ({ page }) => {
  await page.goto('/questions/backend');
  await expect(shown(page)).toHaveCount(30);
  await page.getByLabel('Level').selectOption('advanced');
  await page.getByLabel('Topic').selectOption({ label: 'TCP' });
  await expect(shown(page)).toHaveCount(1);
  await expect(page.getByRole('search', { name: 'Filter questions' }).getByRole('status')).toHaveText('1 question');
  await expect(page).toHaveURL(/\?level=advanced&topic=tcp$/);
  await page.reload();
  await expect(shown(page)).toHaveCount(1);
});

test('what was known goes into the review, and the rest can be asked for', async ({ page }) => {
  await page.goto('/questions/backend');
  const [first, second] = [shown(page).nth(0), shown(page).nth(1)];
  for (const [question, button, label] of [
    [first, 'I knew it', 'known'],
    [second, 'Not yet', 'not known yet'],
  ] as const) {
    await question.locator('summary').click();
    await question.getByRole('button', { name: button }).click();
    await expect(question.locator('[data-label]')).toHaveText(label);
  }
  const keys = await page.evaluate(() => {
    const stored = JSON.parse(localStorage.getItem('waymark.review') ?? '{}') as { cards?: object };
    return Object.keys(stored.cards ?? {});
  });
  expect(keys).toEqual(['backend:dns-breaks', 'backend:dns-explain']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(second.getByText('not known yet')).toBeHidden();
});

test('a group is a deck of the review', async ({ page }) => {
  await page.goto('/backend#practice');
  await page.getByRole('link', { name: 'Backend questions as flash cards' }).click();
  await expect(page.getByRole('heading', { name: 'Backend questions' })).toBeVisible();
  await page.getByRole('button', { name: 'Start review' }).click();
  await expect(page.getByRole('heading', { name: /What breaks first in a service when DNS fail/ })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(page.getByText('2 of 20')).toBeVisible();
  await page.getByRole('link', { name: 'Backend questions' }).click();
  await expect(page.getByText('You know 1 of 30 questions.')).toBeVisible();
  await page.getByLabel('Only what I do not know yet').check();
  await expect(shown(page)).toHaveCount(29);
  await page.goto('/review');
  await expect(page.getByRole('row', { name: /^Backend questions 0 29 30/ })).toBeVisible();
});

test('the flash cards are those that the filter leaves, and the others keep their place in the schedule', async ({
  page,
}) => {
  await page.goto('/questions/backend?level=advanced');
  await shown(page).first().locator('summary').click();
  await shown(page).first().getByRole('button', { name: 'I knew it' }).click();
  await expect(page.getByText('You know 1 of 30 questions.')).toBeVisible();
  await page.getByLabel('Level').selectOption('beginner');
  const count = await shown(page).count();
  await page.getByRole('link', { name: `Practice ${count} questions as flash cards` }).click();
  await expect(page).toHaveURL(/\/review\?group=backend&level=beginner$/);
  await expect(page.getByText('These are the cards that your filter leaves.')).toBeVisible();
  await expect(page.getByText(`Just practice all ${count} cards`)).toBeVisible();
  await page.getByRole('link', { name: 'All cards of this group' }).click();
  await expect(page.getByText('Just practice all 30 cards')).toBeVisible();
  await page.goto('/questions/backend');
  await expect(page.getByText('You know 1 of 30 questions.')).toBeVisible();
});

test('a topic leads to the answer of a question that tests it, which opens', async ({ page }) => {
  await page.goto('/topics/dns');
  await page.getByRole('link', { name: 'Answer, in Backend questions' }).first().click();
  await expect(page).toHaveURL(/\/questions\/backend#dns-breaks$/);
  await expect(page.locator('#dns-breaks')).toBeVisible();
});

test('a draft group says so and has no cards', async ({ page }) => {
  await page.goto('/questions/sql');
  await expect(page.locator('[data-draft]')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Practice as flash cards' })).toHaveCount(0);
  await page.goto('/questions');
  await expect(page.getByRole('link', { name: 'SQL questions' })).toBeVisible();
});

test('the page of a group has no violation', async ({ page }) => {
  await page.goto('/questions/backend');
  await shown(page).first().locator('summary').click();
  await shown(page).first().getByRole('button', { name: 'I knew it' }).click();
  await expect(shown(page).first().getByText('known', { exact: true })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all questions and answers are there', async ({ page }) => {
    await page.goto('/questions/backend');
    await expect(shown(page)).toHaveCount(30);
    await shown(page).first().locator('summary').click();
    await expect(page.locator('#dns-breaks')).toBeVisible();
    await expect(page.getByLabel('Level')).toBeHidden();
  });
});
