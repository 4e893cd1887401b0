import { expect, test, type Page } from '@playwright/test';

/** How many sheets of paper the page needs as it is now. */
async function countSheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** The words that stand on paper, of everything that is not hidden there. */
async function readPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.querySelector('main')?.innerText.replace(/\s+/g, ' ') ?? '');
  await page.emulateMedia({ media: null });
  return text;
}

const showMap = async (page: Page) => {
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] a[data-topic="udp"]')).toBeVisible();
};

const STATES: readonly (readonly [name: string, address: string, act: (page: Page) => Promise<void>])[] = [
  [
    'full screen',
    '/backend',
    async (page) => {
      await showMap(page);
      await page.getByRole('button', { name: 'Full screen' }).click();
      await expect(page.locator('.react-flow__minimap')).toBeVisible();
    },
  ],
  [
    'the panel over the full screen',
    '/backend',
    async (page) => {
      await showMap(page);
      await page.getByRole('button', { name: 'Full screen' }).click();
      await expect(page.locator('.react-flow__minimap')).toBeVisible();
      await page.locator('[data-live] a[data-topic="tcp"]').click();
      await expect(page.getByRole('dialog')).toContainText('TCP');
    },
  ],
  ['the live map', '/backend', showMap],
  [
    'the panel',
    '/backend/outline',
    async (page) => {
      await page.locator('.outline a[data-topic="tcp"]').click();
      await expect(page.getByRole('dialog')).toContainText('TCP');
    },
  ],
  [
    'the palette',
    '/topics/dns',
    async (page) => {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
    },
  ],
  [
    'the menu of a topic',
    '/backend/outline',
    async (page) => {
      await page.locator('.outline a[data-topic="tcp"]').press('m');
      await expect(page.getByRole('menu')).toBeVisible();
    },
  ],
  [
    'the settings',
    '/backend/table',
    async (page) => {
      await page.getByRole('button', { name: 'Settings' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  ...['/backend', '/backend/outline', '/backend/table'].map(
    (address) =>
      [
        'the filter',
        address,
        async (page: Page) => {
          await page.getByPlaceholder('Find a topic').fill('tcp');
          await expect(page.locator('[data-filtering]')).toHaveCount(1);
        },
      ] as const,
  ),
  [
    'the filter of all topics',
    '/topics',
    async (page) => {
      await page.getByRole('main').getByRole('searchbox').fill('tcp');
      await expect(page.locator('[data-words]:visible')).toHaveCount(1);
    },
  ],
  [
    'the filter of cards',
    '/roadmaps',
    async (page) => {
      await page.locator('select[name="state"]').selectOption('upcoming');
      await expect(page.getByRole('main').getByText('Web basics')).toBeHidden();
    },
  ],
  [
    'the dark theme',
    '/backend',
    (page) => page.evaluate(() => void (document.documentElement.dataset['theme'] = 'dark')),
  ],
];

for (const [address, states] of Map.groupBy(STATES, ([, path]) => path)) {
  test(`${address} prints whole with ${states.map(([name]) => name).join(', ')}`, async ({ page }) => {
    await page.goto(address);
    const before = { text: await readPaper(page), sheets: await countSheets(page) };
    expect(before.text.length).toBeGreaterThan(100);
    expect(before.sheets).toBeGreaterThan(0);
    for (const [name, , act] of states) {
      await page.goto(address);
      await act(page);
      expect(await readPaper(page), name).toBe(before.text);
      expect(await countSheets(page), name).toBe(before.sheets);
    }
  });
}
