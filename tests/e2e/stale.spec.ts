import { expect, test, type Page } from '@playwright/test';

import { store } from './mine-data.ts';
import { openMore } from './roadmap-menu.ts';

/*
 * A new version of the site was published while a page was open: what the page loads from now on is not there any more.
 * Each thing that a visitor asks for then ends in itself, in a page that does the same, or in a message with "Reload".
 */

const publish = (page: Page) => page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404 }));

const open = async (page: Page, address: string) => {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  await publish(page);
};

const expectMessage = async (page: Page, text: string) => {
  const message = page.locator('#announcements');
  await expect(message).toContainText(`${text} could not be loaded. The site may have changed`);
  await expect(message.getByRole('button', { name: 'Reload' })).toBeVisible();
};

test('a right click on a topic of the map ends in a message that leads to the new version', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  const topic = page.locator('[data-live] a[data-topic="udp"]');
  await expect(topic).toBeVisible();
  await publish(page);
  await topic.click({ button: 'right' });
  await expectMessage(page, 'The menu');
  await page.unroute('**/_astro/*.js');
  const reload = page.getByRole('button', { name: 'Reload' });
  await Promise.all([page.waitForEvent('load'), reload.click()]);
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await topic.click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
});

const ACTIONS: readonly (readonly [what: string, address: string, act: (page: Page) => Promise<void>])[] = [
  ['The menu', '/backend/outline', (page) => page.locator('.outline a[data-topic="tcp"]').press('m')],
  [
    'This dialog',
    '/backend/outline',
    async (page) => {
      await page.locator('share-menu summary').click();
      await page.locator('share-menu button[data-opens]').first().click();
    },
  ],
  ['The editor', '/topics/dns', (page) => page.getByText('Write a note or keep a link').click()],
  [
    'What shows your additions',
    '/backend/outline',
    (page) =>
      page
        .getByRole('button', { name: /^Hide section/ })
        .first()
        .click(),
  ],
  [
    'What saves it',
    '/backend',
    async (page) => {
      await openMore(page);
      await page.getByRole('button', { name: 'Save offline' }).click();
    },
  ],
];

for (const [what, address, act] of ACTIONS) {
  test(`${what} that is gone is named on ${address}`, async ({ page }) => {
    await open(page, address);
    await act(page);
    await expectMessage(page, what);
  });
}

test('the preview of a note that is gone is named, and the text stays', async ({ page }) => {
  await page.goto('/topics/dns');
  await page.getByText('Write a note or keep a link').click();
  const field = page.getByRole('textbox', { name: 'Note on' });
  await field.fill('# Kept');
  await publish(page);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expectMessage(page, 'The preview');
  await expect(field).toHaveValue('# Kept');
});

test('the map that is gone is named, and the drawing stays', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await open(page, '/backend');
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expectMessage(page, 'The map');
  await expect(page.locator('[data-static]')).toBeVisible();
});

test('in place of the palette and of the list of keys their pages open', async ({ page }) => {
  await open(page, '/topics/dns');
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL('/search');
  await page.unroute('**/_astro/*.js');
  await open(page, '/topics/dns');
  await page.keyboard.press('?');
  await expect(page).toHaveURL('/keyboard');
});

test('files of a plan and the QR code that are gone are named', async ({ page }) => {
  await store(page, 'progress', { version: 1, topics: { dns: { state: 'done', changed: 1 } } });
  await page.goto('/plan?goal=roadmap:backend');
  const calendar = page.getByRole('button', { name: 'Calendar file' });
  await expect(calendar).toBeVisible();
  await publish(page);
  await calendar.click();
  await expectMessage(page, 'What makes the calendar file');
  await page.unroute('**/_astro/*.js');
  await page.goto('/progress');
  const share = page.getByRole('button', { name: 'Share', exact: false }).first();
  await expect(share).toBeVisible();
  await publish(page);
  await share.click();
  await expectMessage(page, 'What draws the QR code');
});

test('notes whose formatting is gone show their text, and one message says why', async ({ page }) => {
  const note = (text: string) => ({ note: { text, changed: 1 } });
  await store(page, 'mine', { version: 1, topics: { dns: note('*one*'), tcp: note('*two*') }, sections: {} });
  await page.route('**/_astro/render-note*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('/my');
  await expectMessage(page, 'What formats notes');
  await expect(page.getByText('*one*')).toBeVisible();
});

for (const [address, chunk] of [
  ['/plan', 'PlanPage'],
  ['/my', 'MyPage'],
  ['/review', 'client'],
] as const) {
  test(`the page ${address} says in its place that it could not be loaded`, async ({ page }) => {
    await page.route(`**/_astro/${chunk}.*.js*`, (route) => route.fulfill({ status: 404 }));
    await page.goto(address);
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('A part of this page could not be loaded.');
    await expect(page.getByText('Loading')).toHaveCount(0);
    await page.unroute(`**/_astro/${chunk}.*.js*`);
    await Promise.all([page.waitForEvent('load'), alert.getByRole('button', { name: 'Reload' }).click()]);
    await expect(alert).toHaveCount(0);
  });
}

for (const [name, pattern] of [
  ['a script', '**/_astro/RoadmapLayout.*.js'],
  ['a script that another one needs', '**/_astro/progress.*.js'],
  ['a style sheet', '**/_astro/BaseLayout.*.css'],
] as const) {
  test(`${name} of the page itself that is gone is told`, async ({ page }) => {
    await page.route(pattern, (route) => route.fulfill({ status: 404 }));
    await page.goto('/backend');
    const message = page.locator('#announcements');
    await expect(message).toContainText('A part of this page could not be loaded.');
    await page.unroute(pattern);
    await Promise.all([page.waitForEvent('load'), message.getByRole('button', { name: 'Reload' }).click()]);
    await expect(message).toBeHidden();
  });
}

for (const [address, file, name] of [
  ['/plan', '/catalog.json', 'The list of topics'],
  ['/search?q=dns', '/search-index.json', 'Search'],
  ['/review', '/questions/', 'The list of '],
] as const) {
  test(`${file} that is gone is told on ${address}`, async ({ page }) => {
    await store(page, 'progress', { version: 1, topics: { dns: { state: 'done', changed: 1 } } });
    await page.route(`**${file}*`, (route) => route.fulfill({ status: 404 }));
    await page.goto(address);
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText(name);
    await expect(alert.getByRole('button', { name: 'Reload' })).toBeVisible();
  });
}
