import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that the theme decides about. All others read the same page in both. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** How many of the things that repeat on a page axe looks at, from the first on; its time grows faster than they do. */
const REPEATED = 40;

/** What repeats with the texts of a roadmap: rows of its table, topics of its outline and of its graph. */
const REPEATING = ['tbody tr', '.outline li', '.graph-canvas a[data-topic]'];

/**
 * What axe finds on a page or in the parts of it that selectors name, in both themes, as `theme: rule: element`. Of what
 * repeats on a whole page it looks at the first ones alone: one template makes them all, and what a text alone can do
 * wrong (an empty name, a wrong level of a heading) is the matter of lint and of the tests of the build.
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
  await page.evaluate(
    ([repeating, most]) => {
      for (const selector of repeating) {
        const late = [...document.querySelectorAll(selector)].slice(most);
        for (const element of late) element.setAttribute('data-unsampled', '');
      }
    },
    [REPEATING, REPEATED] as const,
  );
  return analyze(start().exclude('[data-unsampled]'));
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
