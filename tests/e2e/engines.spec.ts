import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, type Page } from '@playwright/test';

import { store } from './mine-data.ts';
import { test } from './site-test.ts';
import { openMore } from './roadmap-menu.ts';

/*
 * What some browsers do not have is taken away here, in the browser that does: each test names the browsers meant.
 */

const DONE = { version: 1, topics: { dns: { state: 'done', changed: 1 } } };

/** Takes a property away, from an object that every page has, before any script of the page runs. */
const remove = (page: Page, path: string) =>
  page.addInitScript((text) => {
    const names = text.split('.');
    const last = names.pop() ?? '';
    let holder: object = globalThis;
    for (const name of names) holder = Reflect.get(holder, name) as object;
    if (!(last in holder)) throw new Error(`There is no ${text} to take away.`);
    Reflect.deleteProperty(holder, last);
    if (last in holder) throw new Error(`${text} is still there.`);
  }, path);

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });
  test.setTimeout(120_000);

  const save = async (page: Page) => {
    await page.goto('/backend');
    const saving = page.locator('save-offline');
    await openMore(page);
    await saving.getByRole('button', { name: 'Save offline' }).click();
    await expect(saving).toContainText('Saved on', { timeout: 60_000 });
  };

  test('a roadmap is saved where nothing says how much room there is (Safari in some windows)', async ({
    page,
    site,
  }) => {
    await remove(page, 'Navigator.prototype.storage');
    await store(page, 'progress', DONE);
    await save(page);
    site.isDown = true;
    await page.goto('/backend/outline');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Backend');
  });

  test('what the browser refuses is not blamed on the network', async ({ page }) => {
    await page.addInitScript(() => {
      Cache.prototype.put = () => Promise.reject(new TypeError('refused'));
    });
    await page.goto('/backend');
    await openMore(page);
    await page.locator('save-offline').getByRole('button', { name: 'Save offline' }).click();
    await expect(page.locator('save-offline')).toContainText('this browser refused', { timeout: 60_000 });
  });

  test('no page is preloaded, also where an earlier version asked for it (Firefox then shows its own error)', async ({
    page,
    site,
  }) => {
    await save(page);
    const isOn = () =>
      page.evaluate(async () => (await (await navigator.serviceWorker.ready).navigationPreload.getState()).enabled);
    expect(await isOn()).toBe(false);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).navigationPreload.enable());
    expect(await isOn()).toBe(true);
    const worker = join(site.folder, 'sw.js');
    site.replaced.set('/sw.js', `${await readFile(worker, 'utf8')}\n// A later version.`);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const next = registration.installing ?? registration.waiting;
      while (next && !['installed', 'activated'].includes(next.state)) {
        await new Promise((resolve) => next.addEventListener('statechange', resolve, { once: true }));
      }
      next?.postMessage('take-over');
    });
    await expect.poll(isOn).toBe(false);
  });

  test('a worker that cannot turn preloading off serves as well', async ({ page, site }) => {
    const refuse = 'NavigationPreloadManager.prototype.disable = () => Promise.reject(new Error("refused"));';
    site.replaced.set('/sw.js', `${refuse}\n${await readFile(join(site.folder, 'sw.js'), 'utf8')}`);
    await save(page);
    site.isDown = true;
    await page.goto('/backend/dns');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('DNS');
  });
});

test('without service workers the page says why nothing is saved (Firefox in private windows)', async ({ page }) => {
  await remove(page, 'Navigator.prototype.serviceWorker');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/backend');
  await expect(page.locator('save-offline')).toContainText('This browser keeps no files for offline use.');
  await page.goto('/offline');
  await expect(page.locator('saved-roadmaps [data-empty]')).toBeVisible();
  expect(errors).toEqual([]);
});

test('without compression no link is made or opened, and each place says so (all before 2023)', async ({ page }) => {
  await remove(page, 'CompressionStream');
  await store(page, 'progress', DONE);
  await page.goto('/progress');
  await page.getByRole('button', { name: 'Share', exact: false }).first().click();
  await expect(page.getByRole('dialog')).toContainText('too old to make such a link');
  await page.goto('/shared#1.AAAA');
  await expect(page.getByRole('main')).toContainText('too old to open the link');
  await page.goto('/versions?fork=backend');
  await page.getByRole('button', { name: 'Make', exact: false }).first().click();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toContainText('too old to make such a link');
  await page.goto('/versions#v=1.AAAA');
  await expect(page.getByRole('main')).toContainText('too old to open it');
});

test('without modal dialogs they stand above the page, and topics open as pages (all before 2022)', async ({
  page,
}) => {
  await remove(page, 'HTMLDialogElement.prototype.showModal');
  await store(page, 'progress', DONE);
  await page.goto('/backend/outline');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await expect(palette).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  const button = page.getByRole('button', { name: 'Settings' });
  await button.click();
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await expect(sheet).toBeInViewport({ ratio: 1 });
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toBeHidden();
  await expect(button).toBeFocused();
  await page.locator('.outline a[data-topic="tcp"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('TCP');
  await page.goto('/progress');
  await page.getByRole('button', { name: 'Share', exact: false }).first().click();
  const share = page.getByRole('dialog', { name: 'Share progress' });
  await expect(share).toBeInViewport();
  await share.getByRole('button', { name: 'Close' }).click();
  await expect(share).toHaveCount(0);
});

test('without popovers menus and messages stand above the page (Firefox before 125, Safari before 17)', async ({
  page,
}) => {
  await remove(page, 'HTMLElement.prototype.showPopover');
  await page.goto('/backend/outline');
  const link = page.locator('.outline a[data-topic="tcp"]');
  await link.press('m');
  const menu = page.getByRole('menu');
  await expect(menu).toBeInViewport({ ratio: 1 });
  await menu.getByRole('menuitemradio', { name: 'Done' }).click();
  await expect(menu).toBeHidden();
  await expect(link).toHaveAttribute('data-state', 'done');
  const message = page.locator('#announcements');
  await expect(message).toBeInViewport({ ratio: 1 });
  await message.getByRole('button', { name: 'Undo' }).click();
  await expect(link).not.toHaveAttribute('data-state');
});

test('without idle time the map wakes up (Safari)', async ({ page }) => {
  await remove(page, 'requestIdleCallback');
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] a[data-topic="udp"]')).toBeVisible();
});

test('what Safari draws in its own way is drawn by the site', async ({ page }) => {
  await page.goto('/topics/dns');
  await expect(page.locator('topic-state select')).toHaveCSS('appearance', 'none');
  // A marker with content of its own stays a bullet there.
  await expect(page.locator('.outcomes')).toHaveCSS('list-style-type', '"✓  "');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('http');
  const list = page.getByRole('listbox');
  await expect(list).toHaveCSS('flex', '0 1 auto');
  await expect.poll(async () => (await list.boundingBox())?.height ?? 0).toBeGreaterThan(200);
});
