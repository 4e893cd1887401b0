import { readFile } from 'node:fs/promises';

import { expect, test, type Locator, type Page } from '@playwright/test';
import ical from 'node-ical';
import { findViolations } from './axe.ts';

const result = (page: Page): Locator => page.locator('.plan-result h2');

/** The last day that the result names, as a moment. */
async function readFinish(page: Page): Promise<number> {
  const days = (await result(page).innerText()).match(/[A-Z][a-z]+\s\d+,\s\d{4}/g) ?? [];
  return Date.parse(days.at(-1)?.replace(/\s/g, ' ') ?? '');
}

async function keepGoals(page: Page, goal: string): Promise<void> {
  await page.goto(`/plan?goal=${goal}`);
  await page.getByRole('button', { name: 'Keep this goal' }).click();
}

const readStored = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('waymark.plan'));

async function download(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('an empty plan invites to choose a roadmap, and the plan stays', async ({ page }) => {
  await page.goto('/plan');
  await page.getByRole('button', { name: /Backend Developer/ }).click();
  await expect(page.getByRole('heading', { name: 'Your goals' })).toBeFocused();
  await expect(page.locator('#announcements')).toContainText('Backend is now a goal of your plan.');
  await expect(result(page)).toHaveText(/^Take a website apart by hand: around\s\w+\s\d+,\s\d{4}$/);
  await expect(page.locator('.plan-result strong')).toHaveText(/^Done between .* most likely around /);
  await expect(page.locator('.plan-week')).toHaveCount(52);
  await expect(page.locator('.plan-week details[open]')).toHaveCount(4);
  await expect(page.locator('.plan-reason').first()).toContainText('Part of Backend, section');

  await page.reload();
  await expect(page.getByRole('list', { name: 'Goals of your plan' })).toContainText('Backend');
  await page.getByRole('button', { name: 'Remove Backend' }).click();
  await expect(page.getByRole('heading', { name: 'What do you want to learn?' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Add a goal' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(result(page)).toBeVisible();
});

test('twice the hours bring the end nearer, and are said once they rest', async ({ page }) => {
  await page.goto('/plan?goal=roadmap:backend');
  await expect(result(page)).toBeVisible();
  const before = await readFinish(page);
  await page.getByLabel('Hours a week', { exact: true }).fill('20');
  await expect(page.locator('.plan-result')).toContainText('20 hours a week');
  expect(await readFinish(page)).toBeLessThan(before);
  await expect(page.locator('.plan-result [role="status"]')).toContainText(await result(page).innerText());

  await page.getByLabel('Hours a week', { exact: true }).fill('200');
  await expect(page.getByText('A week can have 1 to 80 hours, not 200. Your plan still counts with 20.')).toBeVisible();
  await page.getByLabel('Hours a week, slider').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('Hours a week', { exact: true })).toHaveValue('21');
});

test('days of the week and start count, and one day has to stay', async ({ page }) => {
  await page.goto('/plan?goal=topic:dns');
  await page.getByLabel('Start').fill('2199-03-01');
  await expect(page.locator('.plan-result')).toContainText('from March 1, 2199');
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday']) await page.getByLabel(day).uncheck();
  await expect(page.locator('.plan-step-facts').first()).toContainText('Fri, March 1');
  await page.getByLabel('Friday').click();
  await expect(page.getByLabel('Friday')).toBeChecked();
  await expect(page.locator('#announcements')).toContainText('at least one day');
});

test('what is known leaves the plan, here and in other tabs, and comes back', async ({ page, context }) => {
  await keepGoals(page, 'roadmap:backend');
  const total = Number(/\d+/.exec(await page.locator('.plan-known p').innerText())?.[0]);
  const other = await context.newPage();
  await other.goto('/plan');
  await expect(other.locator('.plan-known')).toContainText(`${total} are left`);

  const known = page.locator('button[data-know]');
  const next = (await known.nth(1).textContent()) ?? '';
  await known.first().click();
  await expect(page.locator('.plan-known')).toContainText(`1 is done, and ${total - 1} are left`);
  await expect(other.locator('.plan-known')).toContainText(`1 is done, and ${total - 1} are left`);
  await expect(known.first()).toBeFocused();
  await expect(known.first()).toHaveText(next);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.plan-known')).toContainText(`None is done, and ${total} are left`);

  await page.getByText('Tick what you know').click();
  const question = page.getByRole('dialog', { name: 'What do you know already?' });
  await question.getByRole('button', { name: /^How the internet works/ }).click();
  await question.getByRole('button', { name: 'TCP', exact: true }).click();
  await question.getByRole('button', { name: 'Mark 1 topic as done' }).click();
  await expect(page.locator('.plan-known')).toContainText(`1 is done`);
  await page.reload();
  await expect(page.locator('.plan-known')).toContainText(`1 is done`);
  await page.getByText('Tick what you know').click();
  await question.getByRole('searchbox').fill('tcp');
  const tcp = question.getByRole('button', { name: 'TCP', exact: true });
  await expect(tcp).toHaveAttribute('aria-pressed', 'true');
  await tcp.click();
  await question.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.plan-known')).toContainText('None is done');
});

test('the active suggestion is in view, however long the list', async ({ page }) => {
  await page.goto('/plan');
  const input = page.getByRole('combobox', { name: 'Add a goal' });
  await input.fill('a');
  await expect(page.getByRole('option')).toHaveCount(12);
  await expect(page.getByRole('option').last()).not.toBeInViewport({ ratio: 0.5 });
  await input.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('option').last()).toBeInViewport({ ratio: 0.5 });
});

test('what is hidden is no goal of a plan', async ({ page, context }) => {
  await keepGoals(page, 'section:backend/internet');
  const steps = page.locator('.plan-step').filter({ hasText: 'Domain name system (DNS)' });
  await expect(steps.first()).toBeVisible();
  const tab = await context.newPage();
  await tab.goto('/plan');
  await tab.evaluate(() => {
    const hidden = { isOn: true, changed: 1 };
    localStorage.setItem('waymark.mine', JSON.stringify({ version: 1, topics: { dns: { hidden } }, sections: {} }));
  });
  await expect(steps).toHaveCount(0);
});

test('goals are found by typing and chosen by keys', async ({ page }) => {
  await page.goto('/plan');
  const field = page.getByRole('combobox', { name: 'Add a goal' });
  await field.pressSequentially('domain name s');
  await expect(page.getByRole('option').first()).toContainText('DNS');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Goals of your plan' })).toContainText('DNS');
  await expect(page.locator('.plan-reason').last()).toHaveText('A goal of yours.');
  await expect(page.locator('.plan-reason').first()).toContainText('Needed for ');

  await field.fill('no such topic');
  await expect(page.getByText('Nothing here is called "no such topic".')).toBeVisible();
  await page.keyboard.press('Escape');
  await field.fill('');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Goals of your plan' }).getByRole('listitem')).toHaveCount(2);
});

test('a link shows a plan for its goals and stores nothing, until they are kept', async ({ page }) => {
  const goals = page.getByRole('list', { name: 'Goals of your plan' }).getByRole('listitem');
  await page.goto('/plan?goal=section:backend/internet&goal=topic:no-such-topic');
  await expect(page.locator('#announcements')).toContainText('no-such-topic');
  await expect(page).toHaveURL('/plan?goal=section:backend/internet');
  await expect(result(page)).toContainText(/^Done between /);
  await expect(goals).toHaveText([/not saved.*How the internet works/]);
  await page.reload();
  await expect(goals).toHaveCount(1);
  expect(await readStored(page)).toBeNull();

  await page.getByRole('button', { name: 'Keep this goal' }).click();
  await expect(page.getByRole('heading', { name: 'Your goals' })).toBeFocused();
  await expect(page).toHaveURL('/plan');
  expect(await readStored(page)).toContain('"id":"internet"');

  await page.goto('/backend');
  await page.getByRole('main').getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(goals).toHaveText([/^SectionHow the internet works/, /not saved.*Backend/]);
  await page.getByRole('button', { name: 'Remove Backend' }).click();
  await expect(goals).toHaveCount(1);
  await expect(page).toHaveURL('/plan');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(goals).toHaveCount(2);
  await expect(page).toHaveURL('/plan?goal=roadmap:backend');
  expect(await readStored(page)).not.toContain('"roadmap","id":"backend"');
});

test('whoever changes the plan of a link keeps it', async ({ page }) => {
  await page.goto('/plan?goal=topic:dns&goal=topic:tcp');
  await expect(page.getByText('came with the link and are not saved yet')).toBeVisible();
  await page.getByLabel('Hours a week', { exact: true }).fill('7');
  await expect(page.getByRole('heading', { name: 'Your goals' })).toBeVisible();
  await expect(page).toHaveURL('/plan');
  const stored: unknown = JSON.parse((await readStored(page)) ?? '');
  expect(stored).toMatchObject({
    hoursPerWeek: 7,
    goals: [
      { kind: 'topic', id: 'dns' },
      { kind: 'topic', id: 'tcp' },
    ],
  });
});

test('the calendar file and the checklist hold every topic', async ({ page }) => {
  await page.goto('/plan?goal=topic:dns');
  await expect(result(page)).toBeVisible();
  const titles = await page.locator('.plan-step:not([data-continued]) > a').allInnerTexts();
  const calendar = await download(page, 'Calendar file (.ics)');
  expect(calendar.name).toBe('learning-plan.ics');
  const events = Object.values(ical.sync.parseICS(calendar.text)).filter((component) => component?.type === 'VEVENT');
  expect(events.map(({ summary }) => summary)).toEqual(titles);
  expect(events.at(-1)?.url).toMatch(/^http:\/\/localhost:\d+\/backend\/dns$/);

  const markdown = await download(page, 'Markdown');
  expect(markdown.name).toBe('learning-plan.md');
  expect(markdown.text.match(/^- \[ \] /gm)).toHaveLength(titles.length);
});

test('print shows every week with its topics', async ({ page }) => {
  await page.goto('/plan?goal=roadmap:backend');
  await expect(page.locator('.plan-week')).toHaveCount(52);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.plan-week').count()).toBeGreaterThan(52);
  await expect(page.locator('.plan-week details:not([open])')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.plan-week details[open]')).toHaveCount(4);
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  await expect(page.locator('.plan-week summary').nth(52)).toBeFocused();
});

test('an empty plan with suggestions has no violation', async ({ page }) => {
  await page.goto('/plan');
  await page.getByRole('combobox').fill('a');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('a plan has no violation', async ({ page }) => {
  await page.goto('/plan?goal=section:backend/internet&goal=topic:apache-kafka');
  await expect(page.getByText('Tick what you know')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

for (const width of [320, 390, 768]) {
  test(`has no sideways scroll at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/plan?goal=roadmap:backend&goal=section:backend/internet');
    await page.getByText('Tick what you know').click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
