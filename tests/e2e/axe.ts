import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that the theme decides about. All others read the same page in both. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** Rows of a table that axe looks at together: its time grows faster than their number. */
const ROWS = 40;

/**
 * What axe finds on a page or in the parts of it that selectors name, in both themes, as `theme: rule: element`. A long
 * table is looked at in parts: the page with the first rows, then the other rows.
 */
export async function findViolations(page: Page, ...parts: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [theme, rules] of [
    ['light', []],
    ['dark', COLOR_RULES],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const start = () => {
      // The pages have no frames, so axe needs no second page to put results together.
      const builder = new AxeBuilder({ page }).setLegacyMode();
      return rules.length > 0 ? builder.withRules([...rules]) : builder.withTags(TAGS);
    };
    const violations =
      parts.length > 0 ? await analyze(parts.reduce(include, start())) : await analyzeWhole(page, start);
    found.push(...violations.map((violation) => `${theme}: ${violation}`));
  }
  return found;
}

const include = (builder: AxeBuilder, part: string): AxeBuilder => builder.include(part);

async function analyzeWhole(page: Page, start: () => AxeBuilder): Promise<readonly string[]> {
  const rows = await page.locator('tbody tr').count();
  const found = await analyze(rows > ROWS ? start().exclude(`tbody tr:nth-child(n + ${ROWS + 1})`) : start());
  for (let first = ROWS + 1; first <= rows; first += ROWS) {
    const part = `tbody tr:nth-child(n + ${first}):nth-child(-n + ${first + ROWS - 1})`;
    found.push(...(await analyze(start().include(part))));
  }
  return found;
}

async function analyze(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Opens a page as a reader may have it: quiet, and with every `details` open but menus, which cover what is below. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('details:not(.menu)').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}
