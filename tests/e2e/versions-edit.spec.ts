import { expect, test } from '@playwright/test';

import { fork } from './version-steps.ts';

test('an undo takes back what its message says, or nothing', async ({ page }) => {
  await fork(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Leave out TCP' }).click();
  await page.getByLabel('Title of section 1', { exact: true }).fill('Basics');
  // Leaving the field saves the title; the message that is still there is about the topic.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#announcements')).toContainText('left as it is');
  await expect(page.getByLabel('Title of section 1', { exact: true })).toHaveValue('Basics');
});

test('the focus stays near after deleting and taking back, and a title shows any name', async ({ page }) => {
  await fork(page, 'Saves $& backend');
  await expect(page).toHaveTitle(/^Saves \$& backend/);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Leave out TCP' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('li[id^=topic-]:focus')).toBeVisible();
  const focused = await page.locator(':focus').getAttribute('id');
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Leave out TCP' })).toBeVisible();
  await expect(page.locator(`#${focused}`)).toBeFocused();

  await page.getByRole('link', { name: 'All my versions' }).click();
  await page.getByRole('button', { name: 'Delete Saves $& backend' }).click();
  await expect(page.getByRole('heading', { name: 'Your versions' })).toBeFocused();
});

test('what is typed about an own topic is not lost if its section is gone', async ({ page, context }) => {
  await fork(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const add = page.getByRole('button', { name: /^Add own topic to/ }).first();
  await add.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title', { exact: true }).fill('Our deployment');
  // A click beside a dialog in which somebody writes does not close it either.
  await page.mouse.click(5, 5);
  await expect(dialog).toBeVisible();

  const tab = await context.newPage();
  await tab.goto(page.url());
  await tab.getByRole('button', { name: 'Edit', exact: true }).click();
  await tab
    .getByRole('button', { name: /^Leave out section/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('could not be saved');
  await expect(dialog.getByLabel('Title', { exact: true })).toHaveValue('Our deployment');
});

test('messages are still there after one was shown in a dialog', async ({ page }) => {
  await fork(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('#announcements')).toContainText(/Link copied|Link selected/);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.locator('#announcements')).toContainText('is deleted');
});

test('the name stands once while it is edited, also where the focus goes to the title', async ({ page }) => {
  await fork(page, 'Only once');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const head = page.locator('.version-head');
  await expect(head.getByRole('textbox', { name: 'Name of this version' })).toHaveValue('Only once');
  await page.locator('#view-title').focus();
  await expect(head).not.toContainText('Only once');
  await page.getByRole('button', { name: 'Finish editing' }).click();
  await expect(head.getByRole('heading', { name: 'Only once' })).toBeVisible();
});
