import { expect, test } from '@playwright/test';

import { store } from './mine-data.ts';

const DONE = { state: 'done', changed: 1 };
const LINKS = {
  version: 1,
  topics: { dns: { links: { 'https://example.org/': { title: 'Example', changed: 1 } } } },
  sections: {},
};

test('keys of the browser, repeats and keys behind a dialog set no state', async ({ page }) => {
  await page.goto('/backend/outline');
  const link = page.locator('.outline a[data-topic="tcp"]');
  await link.focus();
  await page.keyboard.press('m');
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(menu).toBeVisible();
  await page.keyboard.press('d');
  await expect(link).toHaveAttribute('data-state', 'done');

  await page.keyboard.down('l');
  await page.keyboard.down('l');
  await page.keyboard.up('l');
  await expect(link).toHaveAttribute('data-state', 'learning');
  await page.keyboard.press('u');
  await expect(link).toHaveAttribute('data-state', 'done');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('u');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeHidden();
  await expect(link).toHaveAttribute('data-state', 'done');
});

test('the menu goes along with its opener, and closes at a point when the page scrolls', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await page.locator('[data-live] a[data-topic="udp"]').click({ button: 'right' });
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  await page.evaluate(() => window.scrollBy(0, 60));
  await expect(menu).toBeHidden();

  const button = page.locator('progress-summary button');
  await button.click();
  await expect(menu).toBeVisible();
  const distance = async () => ((await menu.boundingBox())?.y ?? 0) - ((await button.boundingBox())?.y ?? 0);
  const before = await distance();
  await page.evaluate(() => window.scrollBy(0, -30));
  await expect.poll(distance).toBeCloseTo(before, 0);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('the map is built unseen, at the place of the drawing that it takes in', async ({ page }) => {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[data-live] .react-flow__node')) return;
      watch.disconnect();
      // It is there, and has not yet taken the drawing in.
      const links = [...document.querySelectorAll('.graph-view a[data-topic="tcp"]')];
      document.documentElement.dataset['whileBuilt'] = JSON.stringify({
        height: document.documentElement.scrollHeight,
        links: links.length,
        shown: links.filter((link) => link.checkVisibility()).length,
      });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] .graph-canvas')).toBeVisible();
  const { height, text } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    text: document.documentElement.dataset['whileBuilt'] ?? '',
  }));
  expect(JSON.parse(text)).toEqual({ height, links: 1, shown: 1 });
  await expect(page.locator('.graph-view a[data-topic="tcp"]:visible')).toHaveCount(1);
});

test('a menu that was open while the map came gives the focus back to the topic in the map', async ({ page }) => {
  const asked = Promise.withResolvers<undefined>();
  const come = Promise.withResolvers<undefined>();
  await page.route('**/backend/graph.json', async (route) => {
    asked.resolve(undefined);
    await come.promise;
    await route.continue();
  });
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await asked.promise;
  await page.locator('.graph-canvas a[data-topic="tcp"]').focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('menu')).toBeVisible();
  come.resolve(undefined);
  await expect(page.locator('[data-live] .graph-canvas')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-live] a[data-topic="tcp"]')).toBeFocused();
});

test('the circle of a topic comes back below a mouse that stayed, after the wheel took it away', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  const topic = page.locator('[data-live] a[data-topic="tcp"]');
  await topic.hover();
  const handle = page.locator('.state-handle');
  await expect(handle).toBeVisible();
  await page.mouse.wheel(0, 2);
  await expect(handle).toBeHidden();
  const box = await topic.boundingBox();
  // A hand goes on moving while the page comes to rest, which takes the circle away once more.
  await expect(async () => {
    await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 12);
    await page.mouse.move((box?.x ?? 0) + 31, (box?.y ?? 0) + 12);
    await expect(handle).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('the button of a message gives the focus back', async ({ page }) => {
  await page.goto('/backend/outline');
  const link = page.locator('.outline a[data-topic="tcp"]');
  await link.focus();
  await page.keyboard.press('d');
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(link).not.toHaveAttribute('data-state');
  await expect(link).toBeFocused();
});

test('a link is removed by the first press, also right after a note was typed', async ({ page }) => {
  await store(page, 'mine', LINKS);
  await page.goto('/topics/dns');
  const field = page.getByRole('textbox', { name: 'Note on' });
  await expect(field).toBeEnabled();
  await field.pressSequentially('typed');
  await page.getByRole('button', { name: 'Remove Example' }).click();
  await expect(page.getByRole('link', { name: 'Example', exact: true })).toHaveCount(0);
});

test('a note that is too long is offered as a file when the panel closes', async ({ page }) => {
  await page.goto('/backend/outline');
  await page.locator('.outline a[data-topic="tcp"]').click();
  await page.getByText('Write a note or keep a link').click();
  const field = page.getByRole('textbox', { name: 'Note on' });
  await expect(field).toBeEnabled();
  await field.fill('x'.repeat(20_001));
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  expect((await download).suggestedFilename()).toBe('waymark-note-tcp.md');
});

test('the panel shows the topic that was chosen last, however slow the first one is', async ({ page }) => {
  await page.goto('/backend/outline');
  let answer = (): void => undefined;
  const slow = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/backend/tcp', async (route) => {
    await slow;
    await route.continue();
  });
  await page.locator('.outline a[data-topic="tcp"]').click();
  await page.locator('.outline a[data-topic="dns"]').click();
  const panel = page.getByRole('dialog');
  await expect(panel.locator('topic-state[data-topic="dns"]')).toBeVisible();
  const answered = page.waitForResponse('**/backend/tcp');
  answer();
  await (await answered).finished();
  await expect(panel.locator('topic-state[data-topic="dns"]')).toBeVisible();
  await expect(page).toHaveURL(/\/backend\/dns$/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/backend\/outline$/);
});

test('a page that the browser kept shows what was added elsewhere meanwhile', async ({ page }) => {
  await page.goto('/backend/outline');
  await page.evaluate((text) => {
    localStorage.setItem('waymark.mine', text);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, JSON.stringify(LINKS));
  await expect(page.locator('.outline a[data-topic="dns"]').getByRole('img', { name: 'Has your notes' })).toBeVisible();
});

test('the cards forget progress that another tab deleted', async ({ page, context }) => {
  await store(page, 'progress', { version: 1, topics: { dns: DONE } });
  await page.goto('/roadmaps');
  const card = page.locator('roadmap-progress[data-roadmap="backend"]');
  await expect(card).toBeVisible();
  const other = await context.newPage();
  await other.goto('/progress');
  await other.evaluate(() => localStorage.removeItem('waymark.progress'));
  await expect(card).toBeHidden();
});

test('undoing an import keeps what another tab wrote since', async ({ page, context }) => {
  await page.goto('/progress');
  const documents = {
    progress: { version: 1, topics: { dns: DONE } },
    mine: LINKS,
  };
  await page.getByLabel('Open a backup').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ kind: 'waymark-backup', version: 1, documents })),
  });
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByLabel('Open a backup')).toBeFocused();
  // With the focus on it the message stays, however long the other tab takes.
  await page.getByRole('button', { name: 'Undo' }).focus();
  const other = await context.newPage();
  await other.goto('/topics/udp');
  await other.getByRole('button', { name: 'Bookmark' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('which changed since: notes, links and bookmarks')).toBeVisible();
  const stored = await page.evaluate(() => [
    localStorage.getItem('waymark.mine'),
    localStorage.getItem('waymark.progress'),
  ]);
  expect(stored[0]).toContain('udp');
  expect(stored[1]).not.toContain('dns');
});

test('the last entry of a list leaves the focus on the page', async ({ page }) => {
  await store(page, 'mine', { version: 1, topics: { dns: { bookmark: { isOn: true, changed: 1 } } }, sections: {} });
  await page.goto('/my');
  await page.getByRole('button', { name: /Remove the bookmark/ }).press('Enter');
  await expect(page.getByText('There is nothing here yet')).toBeVisible();
  await expect(page.locator('main')).toBeFocused();
});

test('a browser is asked to keep the data, also if many topics are set at once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0 });
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.persist = () => {
      Object.assign(window, { asked: Number(Reflect.get(window, 'asked')) + 1 });
      return Promise.resolve(false);
    };
  });
  await page.goto('/backend');
  await page.locator('progress-summary button').click();
  await page.getByRole('menuitemradio', { name: 'Done' }).click();
  await expect.poll(() => page.evaluate(() => Number(Reflect.get(window, 'asked')))).toBe(1);
});

test('the completion page counts what the roadmap counts, without hidden topics', async ({ page }) => {
  await store(page, 'progress', { version: 1, topics: { dns: DONE } });
  await store(page, 'mine', {
    version: 1,
    topics: { tcp: { hidden: { isOn: true, changed: 1 } } },
    sections: {},
  });
  await page.goto('/backend');
  const total = /of (\d+)/.exec((await page.locator('progress-summary').textContent()) ?? '')?.[1] ?? '';
  await page.goto('/completion?roadmap=backend');
  await expect(page.getByText(`1 of ${total} topics on the main path done (3%), 1 hidden`)).toBeVisible();
});
