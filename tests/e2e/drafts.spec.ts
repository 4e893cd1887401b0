import { expect, test } from '@playwright/test';

test('the page of a draft asks for help, and search engines to stay away', async ({ page }) => {
  await page.goto('/drafts/web-sockets');
  const strip = page.locator('[data-draft]');
  await expect(strip).toContainText('Draft: help to write it');
  await expect(strip.getByRole('link')).toHaveAttribute('href', /\/edit\/main\/.*\/topics\/http\/web-sockets\.md$/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  // What is not written yet leaves no empty part behind, and its question is no card.
  await expect(page.getByRole('heading', { level: 2, name: 'Resources' })).toHaveCount(0);
  await expect(page.getByText('flash cards')).toHaveCount(0);
  await page.goto('/topics/web-sockets');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('the node, the outline and the table say that a topic is a draft', async ({ page }) => {
  await page.goto('/drafts');
  await expect(page.getByRole('link', { name: /WebSockets\s*Draft$/ }).first()).toBeVisible();
  await page.goto('/drafts/outline');
  await expect(page.getByRole('listitem').filter({ hasText: 'WebSockets' }).last()).toContainText('draft');
  await page.goto('/drafts/table');
  await expect(page.getByRole('row', { name: /WebSockets/ })).toContainText('draft');
});

test('a draft has a state like any other topic, but no hours, no card and no line in the sitemap', async ({ page }) => {
  await page.goto('/topics/web-sockets');
  const state = page.getByLabel('State of WebSockets');
  await state.selectOption('done');
  await page.reload();
  await expect(state).toHaveValue('done');
  const catalog = (await (await page.request.get('/catalog.json')).json()) as { topics: { id: string }[] };
  const draft = catalog.topics.find(({ id }) => id === 'web-sockets');
  expect(draft).toMatchObject({ status: 'draft', questions: 0 });
  expect(draft).not.toHaveProperty('hours');
  const questions = await page.request.get('/questions/drafts.json');
  expect(await questions.json()).toMatchObject({
    topics: expect.arrayContaining([{ id: 'web-sockets', cards: [] }]),
  });
  expect(await (await page.request.get('/sitemap-topics.xml')).text()).not.toContain('web-sockets');
});
