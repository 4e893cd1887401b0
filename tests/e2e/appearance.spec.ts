import AxeBuilder from '@axe-core/playwright';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { hold } from './hold.ts';

/** Stores settings before any page of the context is opened. */
async function store(context: BrowserContext, text: string): Promise<void> {
  await context.addInitScript((value) => localStorage.setItem('waymark.settings', value), text);
}
const settings = (choices: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    version: 1,
    theme: 'system',
    textSize: 'normal',
    motion: 'system',
    contrast: 'system',
    singleKeys: 'on',
    changed: 1,
    ...choices,
  });

const openSettings = async (page: Page) => {
  await page.getByRole('button', { name: 'Settings' }).click();
  return page.getByRole('dialog', { name: 'Settings' });
};
const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const LIGHT = 'rgb(250, 248, 244)';
const DARK = 'rgb(22, 20, 17)';

test.describe('settings', () => {
  test.use({ colorScheme: 'light' });

  test('a theme applies at once, lives on after a reload and can be taken back', async ({ page }) => {
    await page.goto('/topics/dns');
    expect(await background(page)).toBe(LIGHT);
    const dialog = await openSettings(page);
    await dialog.getByRole('radio', { name: 'Dark' }).check();
    expect(await background(page)).toBe(DARK);
    await page.reload();
    expect(await background(page)).toBe(DARK);
    await openSettings(page);
    await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await dialog.getByRole('button', { name: 'Reset' }).click();
    await expect(dialog.getByRole('status')).toContainText('beginning');
    expect(await background(page)).toBe(LIGHT);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
  });

  test('the theme is there before the first paint, and no script file is needed for it', async ({ page, context }) => {
    await store(context, settings({ theme: 'dark', textSize: 'large' }));
    await page.route('**/*.js', (route) => route.abort());
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('body')) return;
        observer.disconnect();
        // Nothing can be painted before there is a body.
        document.documentElement.dataset['seenTheme'] = document.documentElement.dataset['theme'];
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/backend', { waitUntil: 'domcontentloaded' });
    await expect(page.locator('html')).toHaveAttribute('data-seen-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
    expect(await background(page)).toBe(DARK);
    await expect(page.locator('meta[name="theme-color"][media="all"]')).toHaveAttribute('content', '#161411');
  });

  test('code, the graph and small pictures follow the theme', async ({ page, context }) => {
    await store(context, settings({ theme: 'dark' }));
    await page.goto('/backend');
    await expect(page.locator('.graph-canvas .node[data-kind="group"]').first()).toHaveCSS(
      'background-color',
      'rgb(32, 29, 25)',
    );
    await page.goto('/topics/transactions-and-acid');
    const code = page.locator('main pre').first();
    const [red = 255] = await code.evaluate((element) =>
      (getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []).map(Number),
    );
    expect(red).toBeLessThan(60);
  });

  test('a second tab follows', async ({ page, context }) => {
    await page.goto('/topics/dns');
    const other = await context.newPage();
    await other.goto('/about');
    const dialog = await openSettings(page);
    await dialog.getByRole('radio', { name: 'Dark' }).check();
    await dialog.getByRole('radio', { name: 'Huge' }).check();
    await expect.poll(() => background(other)).toBe(DARK);
    await expect(other.locator('html')).toHaveCSS('font-size', '20.8px');
  });

  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '{"version":1,"theme":7,"textSize":{}}',
    '{"version":99,"theme":"dark"}',
  ]) {
    test(`stored as ${JSON.stringify(text)} they do no harm`, async ({ page, context }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await store(context, text);
      await page.goto('/topics/dns');
      expect(await background(page)).toBe(LIGHT);
      const dialog = await openSettings(page);
      await dialog.getByRole('radio', { name: 'Dark' }).check();
      expect(await background(page)).toBe(DARK);
      expect(errors).toEqual([]);
    });
  }

  test('storage that is blocked does no harm', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto('/topics/dns');
    const dialog = await openSettings(page);
    await dialog.getByRole('radio', { name: 'Dark' }).check();
    expect(await background(page)).toBe(DARK);
    await expect(dialog.getByRole('status')).toContainText('until you close the tab');
    expect(errors).toEqual([]);
  });

  test('the dialog has no violation and works by keyboard alone', async ({ page }) => {
    await page.goto('/topics/dns');
    await page.getByRole('button', { name: 'Settings' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Settings' });
    expect(await findViolations(page, 'dialog')).toEqual([]);
    await dialog.getByRole('radio', { name: 'System' }).first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await background(page)).toBe(DARK);
  });
});

test.describe('text size', () => {
  for (const width of [390, 1024, 1440]) {
    for (const path of ['/', '/backend', '/backend/table', '/topics/dns', '/keyboard']) {
      test(`huge text has room on ${path} at ${width} px`, async ({ page, context }) => {
        await store(context, settings({ textSize: 'huge' }));
        await page.setViewportSize({ width, height: 844 });
        await page.goto(path);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  }

  for (const textSize of ['small', 'normal', 'huge']) {
    test(`no text of the graph is cut with ${textSize} text, static or live`, async ({ page, context }) => {
      await store(context, settings({ textSize }));
      const release = await hold(page, '**/graph.json');
      await page.goto('/backend');
      const findCut = (drawing: string) =>
        page
          .locator(`${drawing} .node:not([data-kind="group"])`)
          .evaluateAll((nodes) =>
            nodes
              .filter((node) => node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 2)
              .map((node) => node.textContent),
          );
      expect(await findCut('[data-static]')).toEqual([]);
      const fixed = await page.locator('[data-static]').boundingBox();
      release();
      await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
      await expect(page.locator('[data-live] .graph-canvas')).toBeVisible();
      expect(await findCut('[data-live]')).toEqual([]);
      const live = await page.locator('[data-live]').boundingBox();
      expect(Math.abs((live?.height ?? 0) - (fixed?.height ?? -9))).toBeLessThanOrEqual(2);
    });
  }

  test('the live map gives way to one column when there is no room for it', async ({ page }) => {
    await page.goto('/backend');
    await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-live] .graph-canvas')).toBeVisible();
    await page.setViewportSize({ width: 700, height: 800 });
    await expect(page.locator('[data-live]')).toBeHidden();
    await expect(page.locator('[data-static]')).toBeVisible();
    await page.setViewportSize({ width: 1300, height: 800 });
    await expect(page.locator('[data-live]')).toBeVisible();
    await expect(page.locator('[data-static]')).toBeHidden();
  });
});

test.describe('more contrast', () => {
  for (const theme of ['light', 'dark']) {
    for (const path of ['/', '/backend', '/backend/outline', '/topics/transactions-and-acid', '/guides', '/keyboard']) {
      test(`all text of ${path} reaches 7:1 in the ${theme} theme`, async ({ page, context }) => {
        await store(context, settings({ theme, contrast: 'more' }));
        await page.goto(path, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();
        expect(violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html} ${any[0]?.message}`))).toEqual(
          [],
        );
      });
    }
  }

  test('the wish of the system has the same effect', async ({ page }) => {
    await page.emulateMedia({ contrast: 'more', colorScheme: 'light' });
    await page.goto('/topics/dns');
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  });
});

test.describe('motion', () => {
  test('the setting stops what the system would let move', async ({ page, context }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto('/backend/outline');
    const read = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return [style.scrollBehavior, parseFloat(style.getPropertyValue('--motion-slow')) > 0];
      });
    expect(await read()).toEqual(['smooth', true]);
    await store(context, settings({ motion: 'reduced' }));
    await page.reload();
    expect(await read()).toEqual(['auto', false]);
  });
});

test.describe('forced colors', () => {
  test('boxes, states and the chosen setting keep a visible edge', async ({ page, context }) => {
    await context.addInitScript(() =>
      localStorage.setItem(
        'waymark.progress',
        JSON.stringify({
          version: 1,
          topics: { dns: { state: 'done', changed: 1 }, tcp: { state: 'learning', changed: 1 } },
        }),
      ),
    );
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/backend');
    const edges = await page.locator('.graph-canvas .node').evaluateAll((nodes) =>
      nodes
        .map((node) => (node.matches('h3') ? (node.firstElementChild ?? node) : node))
        .filter((node) => {
          const style = getComputedStyle(node);
          return style.borderInlineStartStyle === 'none' && style.outlineStyle === 'none';
        })
        .map((node) => node.outerHTML),
    );
    expect(edges).toEqual([]);
    const sign = await page
      .locator('.graph-canvas a[data-topic="dns"]')
      .evaluate((node) => getComputedStyle(node, '::after').content);
    expect(sign).toContain('✓');
    const dialog = await openSettings(page);
    await expect(dialog.locator('input:checked + span').first()).toHaveCSS('outline-style', 'solid');
  });
});
