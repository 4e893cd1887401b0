import { expect, test } from '@playwright/test';
import { openMore } from './roadmap-menu.ts';

test.use({ javaScriptEnabled: false });

test('graph, outline, table and topics work without JavaScript', async ({ page }) => {
  await page.goto('/backend');
  await expect(page.locator('.graph-canvas a[data-topic="dns"]')).toBeVisible();
  await expect(page.locator('.graph-edges')).toBeVisible();
  await expect(page.locator('.toolbar')).toBeHidden();
  await page.locator('.graph-canvas a[data-topic="dns"]').click();
  await expect(page).toHaveURL('/backend/dns');
  await page.getByText('You change an A record').click();
  await expect(page.getByText('Resolvers keep an answer')).toBeVisible();
  await page.getByRole('link', { name: /Next/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto('/backend');
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('row')).not.toHaveCount(0);
});

test('downloads are plain links', async ({ page }) => {
  await page.goto('/backend');
  await openMore(page);
  await expect(page.getByRole('link', { name: /PDF/ })).toHaveAttribute('href', '/pdfs/roadmaps/backend.pdf');
});

test('the search page leads to the lists of everything', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL('/search');
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'all roadmaps' })).toHaveAttribute('href', '/roadmaps');
  await page.locator('main').getByRole('link', { name: 'all topics' }).click();
  await expect(page).toHaveURL('/topics');
});

test('a section that is a topic leads to its page, from the graph, the outline and the table', async ({ page }) => {
  await page.goto('/drafts');
  const section = page.locator('.graph-canvas h3').getByRole('link', { name: 'Git', exact: true });
  await expect(section).toHaveAttribute('href', '/drafts/git-basics');
  await expect(page.locator('.graph-canvas').getByRole('link', { name: 'Ask a database' })).toBeVisible();
  await expect(page.locator('.graph-canvas').getByRole('list', { name: 'Git' })).toHaveCount(1);

  const manual = page.locator('.graph-canvas').getByRole('link', { name: 'The manual of Git' });
  await expect(manual).toHaveAttribute('href', 'https://git-scm.com/doc');
  await expect(manual).toHaveAttribute('rel', 'noopener');

  await page.goto('/drafts/outline');
  const outline = page.locator('.outline > li').first();
  await expect(outline.getByRole('heading', { name: 'Git' })).toBeVisible();
  const names = ['Git', 'Ask a database', /join/i, 'UDP', 'WebSockets', 'The manual of Git'];
  await expect(outline.getByRole('link')).toHaveText(names);

  await page.goto('/drafts/table');
  const titles = (await page.getByRole('rowheader').allInnerTexts()).slice(0, 4);
  expect(titles).toEqual(['Git', 'Ask a database', 'SQL joins', 'UDP']);
  await page.getByRole('rowheader').first().getByRole('link').click();
  await expect(page).toHaveURL('/drafts/git-basics');
  await expect(page.getByRole('link', { name: /Next/ })).toContainText('Ask a database');
  await page.getByRole('link', { name: /Next/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SQL queries');
});
