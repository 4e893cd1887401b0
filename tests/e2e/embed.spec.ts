import { expect, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { moreButton, openMore } from './roadmap-menu.ts';

for (const width of [320, 600, 900, 1200]) {
  test(`an embedded roadmap fits ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('/embed/backend');
    await expect(page.getByRole('link', { name: 'Open on Waymark' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('the theme in the address wins over that of the device', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const readGround = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto('/embed/backend');
  const light = await readGround();
  await page.goto('/embed/backend?theme=dark');
  const dark = await readGround();
  expect(dark).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await readGround()).toBe(dark);
  await page.goto('/embed/backend?theme=light');
  expect(await readGround()).toBe(light);
});

test('every link of an embedded roadmap opens a tab of its own, which knows nothing of the page around', async ({
  page,
  context,
  baseURL,
}) => {
  await page.setContent(`<iframe src="${baseURL}/embed/backend" width="800" height="600"></iframe>`);
  const opened = context.waitForEvent('page');
  await page.frameLocator('iframe').locator('a[data-topic="dns"]').click();
  const topic = await opened;
  await expect(topic).toHaveURL(/\/backend\/dns$/);
  expect(await topic.evaluate(() => window.opener as unknown)).toBeNull();
});

test('the embed code can be copied, with a theme', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/backend');
  await openMore(page);
  await page.getByRole('button', { name: /^Embed/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this roadmap' });
  await dialog.getByLabel('Theme').selectOption('dark');
  expect(await findViolations(page, 'dialog[open]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy embed code' }).click();
  await expect(page.getByText('HTML copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('/embed/backend?theme=dark"');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(moreButton(page)).toBeFocused();
});

test('the badge shows the own progress and can be kept as a file', async ({ page, context }) => {
  await page.goto('/backend');
  await page.evaluate(() =>
    localStorage.setItem('waymark.progress', '{"version":1,"topics":{"dns":{"state":"done","changed":1}}}'),
  );
  await page.reload();
  await openMore(page);
  await page.getByRole('button', { name: /^Badge/ }).click();
  const dialog = page.getByRole('dialog', { name: 'A badge of your progress' });
  await dialog.getByLabel('Label').fill('Backend <3 & "more"');
  const picture = dialog.getByRole('img', { name: /^Backend <3 & "more": 1 of \d+ topics done$/ });
  await expect(picture).toBeVisible();
  expect(await findViolations(page, 'dialog[open]')).toEqual([]);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download SVG' }).click();
  expect((await download).suggestedFilename()).toBe('backend-progress.svg');
  // The browser is the judge of what is valid: it shows the picture, and its parser finds no fault.
  const { width, svg } = await picture.evaluate((image) => {
    if (!(image instanceof HTMLImageElement)) throw new Error('No picture.');
    return { width: image.naturalWidth, svg: decodeURIComponent(image.src.slice(image.src.indexOf(',') + 1)) };
  });
  // An empty page has no policy that would keep a test from parsing.
  const parser = await context.newPage();
  const shown = await parser.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      fault: parsed.querySelector('parsererror') !== null,
      title: parsed.querySelector('title')?.textContent,
    };
  }, svg);
  expect(width).toBeGreaterThan(100);
  expect(shown.fault).toBe(false);
  expect(shown.title).toMatch(/^Backend <3 & "more": 1 of \d+ topics done \(\d%\)$/);
});

test('a share dialog closes by a click beside it, not by one at its edge; copying that fails is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } });
  });
  await page.goto('/backend');
  await openMore(page);
  await page.getByRole('button', { name: /^Embed/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this roadmap' });
  await dialog.getByRole('button', { name: 'Copy embed code' }).click();
  await expect(dialog.getByText('This browser does not let the page copy. HTML selected')).toBeVisible();
  await dialog.click({ position: { x: 8, y: 60 } });
  await expect(dialog).toBeVisible();
  await page.mouse.click(10, 10);
  await expect(dialog).toBeHidden();
});
