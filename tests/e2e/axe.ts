import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rows of a table that axe looks at together: its time grows faster than their number. */
const ROWS = 40;

/**
 * What axe finds on a page, as `rule: element`. A long table is looked at in parts: the page with the first rows, then
 * the other rows.
 */
export async function findViolations(page: Page): Promise<readonly string[]> {
  const rows = await page.locator('tbody tr').count();
  const whole = new AxeBuilder({ page }).withTags(TAGS);
  const found = await analyze(rows > ROWS ? whole.exclude(`tbody tr:nth-child(n + ${ROWS + 1})`) : whole);
  for (let first = ROWS + 1; first <= rows; first += ROWS) {
    const part = `tbody tr:nth-child(n + ${first}):nth-child(-n + ${first + ROWS - 1})`;
    found.push(...(await analyze(new AxeBuilder({ page }).withTags(TAGS).include(part))));
  }
  return found;
}

async function analyze(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Opens a page as a reader may have it: quiet, and with every `details` open. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}
