import { expect, type Page } from '@playwright/test';

import { FIXTURE_SITE } from '../sites.ts';
import { makeSecondBuild } from './second-build.ts';
import { test } from './site-test.ts';
import { findViolations } from './axe.ts';
import { openMore } from './roadmap-menu.ts';

test.use({ serviceWorkers: 'allow' });
// Each test stores more than two hundred files, some of them twice.
test.setTimeout(120_000);

const saving = (page: Page) => page.locator('save-offline');
const listCacheNames = (page: Page) => page.evaluate(() => caches.keys());
/** How many roadmaps are there completely, as the page for lost networks sees it. */
const countSaved = async (page: Page): Promise<number> => {
  await page.goto('/offline');
  await page.waitForLoadState('networkidle');
  return page.locator('saved-roadmaps li').count();
};

async function startSaving(page: Page): Promise<void> {
  await openMore(page);
  await saving(page).getByRole('button', { name: 'Save offline' }).click();
}

async function save(page: Page): Promise<void> {
  await page.goto('/backend');
  await startSaving(page);
  await expect(saving(page)).toContainText(/Saved on \w+ \d+, \d{4}, \d+\.\d\sMB/, { timeout: 60_000 });
}

// One visit for all of this, because saving takes longer than what comes after it.
test('a saved roadmap without a network', async ({ page, context, site }) => {
  await save(page);
  site.isDown = true;
  await test.step('opens: its views, topics never visited, and the live graph', async () => {
    await page.goto('/backend');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Backend');
    await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
    await page.locator('[data-live] a[data-topic="dns"]').click();
    await expect(page.getByRole('dialog')).toContainText('DNS');
    for (const view of ['outline', 'table']) {
      await page.goto(`/backend/${view}`);
      await expect(page.getByRole('link', { name: 'Domain name system (DNS)' }).first()).toBeVisible();
    }
    await page.goto('/backend/transactions-and-acid?from=mail#top');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ACID');
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(font).toContain('Instrument Sans Variable');
    expect(await page.evaluate(() => document.fonts.check('1rem "Instrument Sans Variable"'))).toBe(true);
  });
  await test.step('its projects open, and keep their state', async () => {
    await page.goto('/projects/link-list');
    await page.getByLabel('State of A list of links').selectOption('Learning');
    await page.goto('/backend/outline');
    await expect(page.locator('.outline a[data-key="project:link-list"]')).toHaveAttribute('data-state', 'learning');
  });
  await test.step('search finds its topics, and what it links to opens', async () => {
    await page.goto('/backend/tcp');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Search' });
    await palette.getByRole('combobox').fill('dns');
    await expect(palette.getByRole('option').first()).toContainText('Domain name system');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/backend\/dns$/);
    await page.goto('/topics/tcp#self-check');
    await expect(page).toHaveURL(/\/backend\/tcp#self-check$/);
    await page.goto('/search?q=dns');
    await expect(page.locator('search-page [role="status"]')).toContainText('results for “dns”');
  });
  await test.step('the browser counts it as offline too', async () => {
    site.isDown = false;
    await context.setOffline(true);
    await page.goto('/backend/dns');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Domain name system (DNS)');
    await context.setOffline(false);
  });
  await test.step('a page that is not saved says so, names itself and lists what is', async () => {
    site.isDown = true;
    await page.goto('/topics');
    await expect(page.getByText('The network cannot be reached')).toContainText('/topics is not saved');
    await expect(page.getByRole('link', { name: /Backend/ })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    site.isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All topics');
  });
  await test.step('removing frees everything but the shell', async () => {
    await page.goto('/backend');
    await openMore(page);
    expect((await listCacheNames(page)).filter((name) => name.startsWith('waymark-roadmap-'))).toHaveLength(1);
    await page.getByRole('button', { name: /^Remove/ }).click();
    await expect(saving(page).getByRole('button', { name: 'Save offline' })).toBeFocused();
    expect((await listCacheNames(page)).filter((name) => name.startsWith('waymark-roadmap-'))).toEqual([]);
    site.isDown = true;
    await page.goto('/backend/dns');
    await expect(page.getByText('No roadmap is saved yet')).toBeVisible();
  });
});

test('the pages for learning work without a network', async ({ page, site }) => {
  await save(page);
  await page.evaluate(() => {
    const states = { dns: { state: 'done', changed: 1 }, tcp: { state: 'done', changed: 1 } };
    localStorage.setItem('waymark.progress', JSON.stringify({ version: 1, topics: states }));
  });
  site.isDown = true;
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('requestfailed', (request) => faults.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
  const pages = ['/', '/roadmaps', '/plan', '/review', '/review?roadmap=backend', '/progress', '/my', '/versions'];
  for (const path of [...pages, '/completion?roadmap=backend', '/backend?find=dns#view']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('heading', { level: 1 }), path).not.toHaveText('Offline');
    await expect(page.getByRole('alert').filter({ visible: true }), path).toHaveCount(0);
  }
  await expect(page.getByRole('searchbox', { name: 'Find a topic' })).toHaveValue('dns');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  expect(faults.filter((fault) => !fault.includes('/sw.js'))).toEqual([]);
});

test('what stops half-way is not saved, and the next attempt goes on from there', async ({ page, context, site }) => {
  site.held.add('/backend/dns');
  await page.goto('/backend');
  await startSaving(page);
  await expect
    .poll(
      async () => {
        const [, got, all] = /(\d+) of (\d+) files/.exec(await saving(page).innerText()) ?? [];
        return Number(all) - Number(got);
      },
      { timeout: 60_000 },
    )
    .toBe(1);
  await page.close();
  const next = await context.newPage();
  expect(await countSaved(next)).toBe(0);
  site.release();
  site.asked.length = 0;
  await save(next);
  expect(site.asked).toContain('/backend/dns');
  expect(site.asked.filter((path) => path.startsWith('/backend/')).length).toBeLessThan(60);
});

test('canceling keeps nothing', async ({ page, site }) => {
  site.held.add('/backend/dns');
  await page.goto('/backend');
  await startSaving(page);
  await expect(saving(page)).toContainText(/\d+ of \d+ files/);
  await saving(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(saving(page)).toContainText('Canceled, nothing was kept.');
  expect((await listCacheNames(page)).filter((name) => name.startsWith('waymark-roadmap-'))).toEqual([]);
});

for (const [status, message] of [
  [503, 'A file did not arrive'],
  [404, 'The site was updated in the meantime'],
] as const) {
  test(`a file that answers ${status} leaves the roadmap unsaved, with a reason`, async ({ page, site }) => {
    site.broken.set('/backend/dns', status);
    await page.goto('/backend');
    await startSaving(page);
    await expect(saving(page)).toContainText(message, { timeout: 60_000 });
    expect(await countSaved(page)).toBe(0);
    site.broken.clear();
    await save(page);
  });
}

test('without room nothing is kept, and a message says why', async ({ page, context, site }) => {
  await page.goto('/backend');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1_000_000 });
  await startSaving(page);
  await expect(saving(page)).toContainText('There is not enough room');
  expect((await listCacheNames(page)).filter((name) => name.startsWith('waymark-roadmap-'))).toEqual([]);
});

test('pages of a host that redirects them open without a network', async ({ page, site }) => {
  site.addsSlash = true;
  await save(page);
  site.isDown = true;
  await page.goto('/backend/dns');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Domain name system (DNS)');
});

test('a network that does not answer in time gives way to the saved copy', async ({ page, site }) => {
  await save(page);
  site.held.add('/backend/dns');
  await page.goto('/backend/dns');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Domain name system (DNS)');
  site.release();
});

test('an update never mixes versions: the old one serves until the new one is complete and wanted', async ({
  page,
  context,
  site,
}) => {
  const second = await makeSecondBuild(FIXTURE_SITE.out);
  await save(page);
  site.isDown = true;
  await page.goto('/backend');
  // The page came out of the cache: its version is the first, whatever the network has.
  const readEdition = (target: Page) =>
    target.evaluate(async () => ((await (await fetch('/catalog.json')).json()) as { edition?: number }).edition ?? 1);
  const update = () =>
    page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined));
  const look = async (target: Page, path: string) => {
    await target.goto(path);
    const isStyled = await target.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(
        ({ sheet }) => sheet !== null && sheet.cssRules.length > 0,
      ),
    );
    return { isSecond: (await target.title()).startsWith('Second edition'), isStyled };
  };

  site.folder = second.folder;
  site.held.add('/backend/dns');
  site.isDown = false;
  await update();
  await expect.poll(() => site.asked.includes('/offline/backend.json')).toBe(true);
  expect(await readEdition(page)).toBe(1);

  // The network goes in the middle: the new copy is not complete, so everything is still of the first version.
  const other = await context.newPage();
  site.isDown = true;
  expect(await look(other, '/backend/outline')).toEqual({ isSecond: false, isStyled: true });
  expect(await readEdition(other)).toBe(1);
  site.release();

  site.isDown = false;
  await page.evaluate(() => sessionStorage.clear());
  await expect
    .poll(
      async () => {
        await update();
        return page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
      },
      { timeout: 60_000 },
    )
    .toBe('installed');
  // Complete, but nobody has asked for it yet.
  expect(await readEdition(page)).toBe(1);
  site.isDown = true;
  expect(await look(other, '/backend/table')).toEqual({ isSecond: false, isStyled: true });
  site.isDown = false;

  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page).toHaveTitle(/^Second edition/);
  // The other page was opened from the first version and goes on with it.
  expect(await readEdition(other)).toBe(1);
  site.isDown = true;
  expect(await look(page, '/backend/dns')).toEqual({ isSecond: true, isStyled: true });
  expect(await readEdition(page)).toBe(2);
  await other.close();
  site.isDown = false;
  await page.goto('/backend');
  await expect
    .poll(async () => (await listCacheNames(page)).filter((name) => /shell|roadmap/.test(name)).length)
    .toBe(2);
  await second.remove();
});
