import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = [
  '/',
  '/roadmaps',
  '/topics',
  '/topics/dns',
  '/backend',
  '/backend/outline',
  '/backend/table',
  '/backend/dns',
  '/backend/transactions-and-acid',
  '/guides',
  '/guides/how-to-use-a-roadmap',
  '/keyboard',
  '/search',
  '/search?q=cache',
  '/backend/outline?find=http',
  '/backend/table?find=http',
  '/offline',
  '/embed/backend',
  '/about',
  '/privacy',
  '/terms',
  '/no-such-page',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const path of PAGES) {
      test(`${path} has no violation`, async ({ page }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '');
        });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }

    test('the open search has no violation', async ({ page }) => {
      await page.goto('/backend');
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('cache');
      await expect(page.getByRole('option').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('.search-palette').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

    test('a filtered graph has no violation', async ({ page }) => {
      await page.goto('/backend?find=http');
      await page.locator('#view').scrollIntoViewIfNeeded();
      await expect(page.locator('[data-live] .react-flow__node').first()).toBeVisible();
      await page.getByPlaceholder('Find a topic').press('Enter');
      // The match that was gone to, another one, and a topic that does not match.
      const { violations, passes } = await new AxeBuilder({ page })
        .include('.toolbar')
        .include('[data-live] a[data-current]')
        .include('[data-live] a[data-topic="cookies"]')
        .include('[data-live] a[data-topic="tcp"]')
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const seen = passes.find(({ id }) => id === 'color-contrast')?.nodes.map(({ html }) => html) ?? [];
      expect(seen.filter((html) => /^<span>(?:HTTP messages|Cookies|TCP) /.test(html))).toHaveLength(3);
    });

    test('the live graph and the open panel have no violation', async ({ page }) => {
      await page.goto('/backend');
      await page.locator('#view').scrollIntoViewIfNeeded();
      const link = page.locator('[data-live] a[data-topic="dns"]');
      await expect(link).toBeVisible();
      const graph = await new AxeBuilder({ page }).include('roadmap-graph').analyze();
      expect(graph.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await link.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      const panel = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(panel.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });
}
