import { expect, test } from '@playwright/test';

import { findViolations } from './axe.ts';
import { moreButton, openMore } from './roadmap-menu.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the bar takes one row', async ({ page }) => {
    await page.goto('/backend');
    expect((await page.locator('.roadmap-bar').boundingBox())?.height).toBeLessThan(64);
  });

  test('the panels of the menus stay inside the screen', async ({ page }) => {
    await page.goto('/backend');
    for (const name of ['.filter-menu', '.legend-menu', '.roadmap-header .menu']) {
      await page.locator(`${name} summary`).tap();
      const box = await page.locator(`${name} .menu-panel`).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(390);
      await page.locator(`${name} summary`).tap();
    }
  });

  test('the sections are a sheet that leads into the page and closes', async ({ page }) => {
    await page.goto('/backend');
    const rail = page.getByRole('navigation', { name: 'Sections' });
    await expect(rail).toBeHidden();
    await page.getByRole('button', { name: 'Sections' }).tap();
    await expect(rail).toBeVisible();
    expect(await findViolations(page, '.section-rail')).toEqual([]);
    await rail.getByRole('link').last().tap();
    await expect(rail).toBeHidden();
    await expect(page.locator('.graph-canvas .graph-section').last()).toBeInViewport();
  });

  test('the field that finds topics takes the row while it is in use', async ({ page }) => {
    await page.goto('/backend');
    const field = page.getByPlaceholder('Find a topic');
    expect((await field.boundingBox())?.width).toBeLessThan(48);
    await field.tap();
    await expect.poll(async () => (await field.boundingBox())?.width).toBeGreaterThan(250);
  });
});

test('the header says what to do first, and after each change what comes next and why', async ({ page }) => {
  await page.goto('/backend/outline');
  const next = page.locator('next-topic');
  const link = next.getByRole('link');
  await expect(link).toHaveAccessibleName(/^Start with /);
  const first = await link.getAttribute('data-topic');
  await link.click();
  await page.getByRole('dialog').getByRole('combobox').first().selectOption('Done');
  await page.keyboard.press('Escape');
  await expect(link).toHaveAccessibleName(/^Continue: /);
  expect(await link.getAttribute('data-topic')).not.toBe(first);
  const state = async (topic: string, name: string) => {
    await page.locator(`button[data-topic="${topic}"]`).click();
    await page.getByRole('menuitemradio', { name }).click();
  };
  await state('tcp', 'Learning');
  await expect(link).toHaveAccessibleName('Continue: TCP');
  await expect(next).toContainText('You are learning it');
  await page.reload();
  await expect(link).toHaveAccessibleName('Continue: TCP');
});

test('the reason that leads from what was marked to what comes next is named', async ({ page }) => {
  await page.goto('/backend/outline');
  const { edges } = (await (await page.request.get('/backend/requires.json')).json()) as {
    edges: { topic: string; requires: string; reason: string }[];
  };
  const order = await page
    .locator('.outline a[data-topic]')
    .evaluateAll((links) => links.map((topic) => topic.getAttribute('data-topic') ?? ''));
  // A topic and one that requires only it, right behind it: who has done all before goes from one to the other.
  const edge = edges.find(
    ({ topic, requires }) =>
      order.indexOf(topic) === order.indexOf(requires) + 1 &&
      edges
        .filter((other) => other.topic === topic)
        .every((other) => order.indexOf(other.requires) < order.indexOf(topic)),
  );
  const done = order.slice(0, order.indexOf(edge?.requires ?? ''));
  await page.evaluate((ids) => {
    const topics = Object.fromEntries(ids.map((id) => [id, { state: 'done', changed: 1 }]));
    localStorage.setItem('waymark.progress', JSON.stringify({ version: 1, topics }));
  }, done);
  await page.reload();
  await page.locator(`button[data-topic="${edge?.requires ?? ''}"]`).click();
  await page.getByRole('menuitemradio', { name: 'Done' }).click();
  await expect(page.locator('next-topic a')).toHaveAttribute('data-topic', edge?.topic ?? '');
  await expect(page.locator('next-topic')).toContainText(edge?.reason ?? 'no edge');
  // The message beside what was marked says the same, and leads there.
  const message = page.locator('#announcements');
  await expect(message).toContainText(edge?.reason ?? 'no edge');
  await expect(message.getByRole('link', { name: /^Next: / })).toHaveAttribute(
    'href',
    new RegExp(`/backend/${edge?.topic}$`),
  );
});

test('filters keep what is asked, in the address and in every view', async ({ page }) => {
  await page.goto('/backend/table');
  await page.getByText('Filter', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'advanced' }).check();
  const rows = page.locator('tbody tr:visible');
  const count = await rows.count();
  expect(count).toBeGreaterThan(0);
  await expect(rows.filter({ hasText: 'advanced' })).toHaveCount(count);
  expect(await findViolations(page, '.roadmap-bar')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox', { name: 'advanced' })).toBeHidden();
  await expect(page).toHaveURL('/backend/table?level=advanced');
  await page.locator('#view').getByRole('link', { name: 'Outline' }).click();
  await expect(page).toHaveURL('/backend/outline?level=advanced#view');
  await expect(page.locator('.outline a[data-topic]:visible')).toHaveCount(count);
  await expect(page.getByText('Filter (1)')).toBeVisible();
});

test('what is ready is marked once something is done, and can be shown alone', async ({ page }) => {
  await page.goto('/backend/outline');
  await expect(page.locator('[data-ready]')).toHaveCount(0);
  await page.locator('button[data-topic="packets-and-routing"]').click();
  await page.getByRole('menuitemradio', { name: 'Done' }).click();
  const ready = page.locator('.outline a[data-ready]');
  await expect(ready.first()).toHaveAccessibleDescription('Ready to learn');
  await expect(page.locator('.outline a[data-topic="packets-and-routing"][data-ready]')).toHaveCount(0);
  await page.goto('/backend/outline?only=ready');
  await expect(page.locator('.outline a[data-found]:visible')).toHaveCount(await ready.count());
});

test('the menu closes by a click beside it and by Escape, which gives its button the focus', async ({ page }) => {
  await page.goto('/backend');
  await openMore(page);
  const pdf = page.getByRole('link', { name: /^PDF/ });
  await expect(pdf).toBeVisible();
  expect(await findViolations(page, '.roadmap-header')).toEqual([]);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(pdf).toBeHidden();
  await openMore(page);
  await pdf.focus();
  await page.keyboard.press('Escape');
  await expect(pdf).toBeHidden();
  await expect(moreButton(page)).toBeFocused();
});

test('the rail names the section that is read, and leads into the live map', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] .graph-canvas')).toBeVisible();
  const rail = page.getByRole('navigation', { name: 'Sections' });
  await expect(rail.locator('[aria-current]')).toHaveCount(1);
  const target = rail.getByRole('link').last();
  await target.click();
  const section = (await target.getAttribute('data-section')) ?? '';
  await expect(page.locator(`[data-live] a[data-section="${section}"]`)).toBeInViewport();
});

test('home and the page of progress go on where the learner was', async ({ page }) => {
  await page.goto('/');
  const start = page.locator('continue-learning [data-next]');
  await expect(start).toHaveText(/^\s*Start with /);
  await page.evaluate(() =>
    localStorage.setItem(
      'waymark.progress',
      '{"version":1,"topics":{"tcp":{"state":"learning","changed":2},"dns":{"state":"done","changed":1}}}',
    ),
  );
  await page.reload();
  await expect(start).toHaveText('Continue: TCP');
  await expect(page.locator('continue-learning')).toContainText(/Backend\s*1 of \d+ done/);
  await start.click();
  await expect(page).toHaveURL('/backend/tcp');
  await page.goto('/progress');
  await expect(page.locator('.roadmap-card').first().getByRole('link', { name: 'Continue: TCP' })).toHaveAttribute(
    'href',
    '/backend/tcp',
  );
});

test('a topic of the graph is marked with the mouse alone, by the circle on its corner', async ({ page }) => {
  await page.goto('/backend');
  const topic = page.locator('.graph-view a[data-topic="tcp"]:visible');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] .graph-canvas')).toBeVisible();
  await topic.hover();
  await page.getByRole('button', { name: 'State of TCP: Not started' }).click();
  await page.getByRole('menuitemradio', { name: 'Done' }).click();
  await expect(topic).toHaveAttribute('data-state', 'done');
  await page.mouse.move(5, 5);
  await expect(page.locator('.state-handle')).toBeHidden();
});

test('what is known already is asked once, set in one go, and taken back in one', async ({ page }) => {
  await page.goto('/backend');
  const trigger = page.getByRole('button', { name: 'I know some of it' });
  await trigger.click();
  const question = page.getByRole('dialog', { name: 'What do you know already?' });
  await question.getByRole('button', { name: /^How the internet works/ }).click();
  await question.getByRole('button', { name: 'I know all of How the internet works' }).click();
  await question.getByRole('button', { name: 'TCP', exact: true }).click();
  await question.getByRole('searchbox').fill('url');
  await question.getByRole('button', { name: 'URLs' }).click();
  expect(await findViolations(page, 'dialog[open]')).toEqual([]);
  await question.getByRole('button', { name: /^Mark \d+ topics as done$/ }).click();
  await expect(question).toHaveCount(0);
  await expect(page.locator('next-topic')).toContainText('Continue: TCP');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('next-topic')).toContainText('Start with');
  await trigger.click();
  await question.getByRole('button', { name: 'Skip' }).click();
  await expect(trigger).toBeFocused();
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the question of what is known brings up no keyboard', async ({ page }) => {
    await page.goto('/backend');
    await page.getByRole('button', { name: 'I know some of it' }).tap();
    const question = page.getByRole('dialog', { name: 'What do you know already?' });
    await expect(question.getByRole('heading', { name: 'What do you know already?' })).toBeFocused();
  });
});
