import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test as base, type Page } from '@playwright/test';

import { listLongest } from '../sampling/list-pages.ts';
import { FIXTURE_SITE } from '../sites.ts';
import { FULL, store } from './mine-data.ts';
import { startSiteServer, type SiteServer } from './site-server.ts';
import { addOwnTopic, fork } from './version-steps.ts';
import { openMore } from './roadmap-menu.ts';

/** One page of every kind, and the same pages in other states. */
const PAGES = [
  ...listLongest(FIXTURE_SITE.out).map(({ address }) => address),
  '/search?q=cache',
  '/backend/table?find=http',
  '/embed/backend?theme=dark',
  '/topics/exponential-backoff',
  '/no-such-page',
];

/** `problems` is what the policy refused and what a page asked of other origins, on all pages of the test. */
const test = base.extend<{ site: SiteServer; problems: string[] }>({
  site: async ({}, use) => {
    const site = await startSiteServer(FIXTURE_SITE.out);
    await use(site);
    await site.close();
  },
  baseURL: ({ site }, use) => use(site.origin),
  problems: [
    async ({ page, site }, use) => {
      const problems: string[] = [];
      await watch(page, site.origin, problems);
      await use(problems);
    },
    { auto: true },
  ],
});

test.setTimeout(120_000);

async function watch(page: Page, origin: string, problems: string[]): Promise<void> {
  await page.exposeFunction('reportViolation', (text: string) => problems.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const report = Reflect.get(window, 'reportViolation') as (text: string) => void;
      report(`${location.pathname}: ${effectiveDirective} refused ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (/content security policy|trusted(?:html|script)|permissions-policy/i.test(message.text())) {
      problems.push(message.text());
    }
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) problems.push(`asked ${url.href}`);
  });
}

test('there are pages of many kinds', () => {
  expect(PAGES.length).toBeGreaterThan(20);
});

/** Pages that one test goes through, since a page of its own for each costs more than the page. */
const BATCH = 6;

for (let first = 0; first < PAGES.length; first += BATCH) {
  const paths = PAGES.slice(first, first + BATCH);
  test(`${paths.join(', ')} keep to their policies`, async ({ page, problems }) => {
    for (const path of paths) {
      await page.goto(path);
      await expect(page.locator('meta[http-equiv="content-security-policy"]'), path).toHaveCount(1);
      await page.mouse.wheel(0, 2000);
      await page.waitForLoadState('networkidle');
    }
    expect(problems).toEqual([]);
  });
}

test('a roadmap in use keeps to its policy: map, full screen, panel, search, settings, dialogs', async ({
  page,
  problems,
}) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] .graph-canvas')).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect(page.locator('.react-flow__minimap')).toBeVisible();
  await page.getByRole('button', { name: 'Leave full screen' }).click();
  await page.locator('[data-live] a[data-topic="dns"]').click();
  await expect(page.getByRole('dialog').locator('.resources li').first()).toHaveCSS('display', 'grid');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Search topics/ }).fill('cache');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.locator('.search-palette')).toHaveCSS('position', 'fixed');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await openMore(page);
  await page.getByRole('button', { name: /^Badge/ }).click();
  await expect(page.getByRole('img', { name: /topics done$/ })).toHaveJSProperty('complete', true);
  expect(problems).toEqual([]);
});

test('learning keeps to the policy: a note and its preview, a plan, flash cards, a shared link with its code', async ({
  page,
  problems,
}) => {
  await page.goto('/topics/dns');
  await page.getByText('Write a note or keep a link').click();
  await page.getByRole('textbox', { name: 'Note on' }).fill('**bold** `code` ![x](https://tracker.example/x.gif)');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('region', { name: 'Preview of your note' }).locator('strong')).toHaveText('bold');
  await page.getByLabel(/State of .*DNS/).selectOption('Learning');

  await page.goto('/plan?goal=roadmap:backend');
  await expect(page.locator('.plan-week').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar file (.ics)' }).click();
  expect((await download).suggestedFilename()).toBe('learning-plan.ics');

  await page.goto('/review');
  await page.getByRole('button', { name: 'Start review' }).first().click();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { level: 3, name: 'Answer' })).toBeVisible();

  await page.goto('/progress');
  await page.getByRole('button', { name: 'Share Backend' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share progress' });
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  const link = await dialog.getByLabel(/^Link with/).inputValue();
  await page.goto(link);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Backend' })).toBeVisible();
  expect(problems).toEqual([]);
});

test('own things keep to the policy: notes, a version with a note and its edits', async ({ page, problems }) => {
  await store(page, 'mine', FULL);
  await page.goto('/my');
  await expect(page.getByRole('heading', { name: 'Names' })).toBeVisible();
  await fork(page);
  await addOwnTopic(page, 'Our wiki');
  await page.getByText('Our wiki').first().click();
  await expect(page.getByText('Kim')).toBeVisible();
  expect(problems).toEqual([]);
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('saving a roadmap keeps to the policy, and so do its pages without a network', async ({
    page,
    site,
    problems,
  }) => {
    await page.goto('/backend');
    const saving = page.locator('save-offline');
    await openMore(page);
    await saving.getByRole('button', { name: 'Save offline' }).click();
    await expect(saving).toContainText('Saved on', { timeout: 60_000 });
    site.isDown = true;
    await page.goto('/backend/outline');
    await page.locator('.outline a[data-topic="tcp"]').click();
    await expect(page.getByRole('dialog')).toContainText('TCP');
    expect(problems).toEqual([]);
  });
});

test('what somebody smuggles into a page neither runs nor paints nor calls home', async ({ page, problems }) => {
  const asked: string[] = [];
  await page.route('https://evil.example/**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.route('**/backend/dns', async (route) => {
    const answer = await route.fetch();
    const smuggled =
      '<script>window.taken = "script"</script><script src="https://evil.example/a.js"></script>' +
      '<img src="/none.png" onerror="window.taken = \'handler\'"><img src="https://evil.example/a.png">' +
      '<p id="painted" style="position: fixed">x</p><style>#painted { position: fixed }</style>' +
      '<base href="https://evil.example/"><iframe src="https://evil.example/"></iframe>';
    await route.fulfill({ response: answer, body: (await answer.text()).replace('<main', `${smuggled}<main`) });
  });
  await page.goto('/backend/dns', { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => Reflect.get(window, 'taken') as unknown)).toBeUndefined();
  await expect(page.locator('#painted')).toHaveCSS('position', 'static');
  expect(await page.evaluate(() => document.baseURI)).toMatch(/\/backend\/dns$/);
  expect(asked).toEqual([]);
  const refused = [
    'script-src-elem',
    'script-src-attr',
    'img-src',
    'style-src-attr',
    'style-src-elem',
    'base-uri',
    'frame-src',
  ];
  for (const directive of refused) {
    await expect.poll(() => problems.some((problem) => problem.includes(`${directive} refused`)), directive).toBe(true);
  }
});

test('no code of a page can make markup or a script out of a text', async ({ page, problems }) => {
  await page.goto('/topics/dns');
  const attempts = await page.evaluate(async () => {
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch (error) {
        return error instanceof TypeError || error instanceof EvalError ? 'refused' : String(error);
      }
    };
    const policies = Reflect.get(window, 'trustedTypes') as { createPolicy: (name: string, rules: object) => unknown };
    return {
      markup: attempt(() => (document.body.innerHTML = '<b>x</b>')),
      script: attempt(() => (document.createElement('script').text = 'x')),
      // At once it would still be the test that evaluates, which is free to.
      code: await new Promise((resolve) => setTimeout(() => resolve(attempt(() => (0, eval)('1'))))),
      policy: attempt(() => policies.createPolicy('mine', {})),
      again: attempt(() => policies.createPolicy('waymark-page', {})),
    };
  });
  expect(attempts).toEqual({
    markup: 'refused',
    script: 'refused',
    code: 'refused',
    policy: 'refused',
    again: 'refused',
  });
  expect(problems.length).toBeGreaterThan(0);
});

test('another site may frame an embedded roadmap, and nothing else', async ({ page, site }) => {
  // A page that a test makes up counts as one from the internet, which may not ask for local addresses.
  const folder = await mkdtemp(join(tmpdir(), 'waymark-'));
  await writeFile(join(folder, '_headers'), '');
  const frames = ['/embed/backend', '/'].map((path) => `<iframe name="${path}" src="${site.origin}${path}"></iframe>`);
  await writeFile(join(folder, 'index.html'), frames.join(''));
  const other = await startSiteServer(folder);
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.goto(`${other.origin}/`);
  await expect(page.frameLocator('[name="/embed/backend"]').getByRole('heading', { level: 1 })).toBeVisible();
  expect((await refused).text()).toContain(site.origin);
  await expect(page.frameLocator('[name="/"]').getByRole('heading', { level: 1 })).toHaveCount(0);
  await other.close();
  await rm(folder, { recursive: true });
});
