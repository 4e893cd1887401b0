import { readFile } from 'node:fs/promises';

import { expect, test, type Page } from '@playwright/test';

import { addOwnTopic, expectNoViolation, fork, shrink } from './version-steps.ts';
import { openMore } from './roadmap-menu.ts';

const shareLink = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByLabel('Link to this version').inputValue();
  await page.getByRole('button', { name: 'Close' }).click();
  return link;
};

test('a visitor makes a version, changes it, and finds it again', async ({ page }) => {
  await page.goto('/backend');
  await openMore(page);
  await page.getByRole('link', { name: 'Make my version' }).click();
  await page.getByRole('button', { name: 'Make my version' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('My ');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Name of this version').fill('Team backend');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Leave out TCP' }).click();
  await expect(page.locator('#announcements')).toContainText('left out');
  await page.getByRole('button', { name: 'Finish editing' }).click();
  await addOwnTopic(page, 'Our deployment');

  const state = page.getByLabel('State of Our deployment');
  await state.selectOption('Done');
  await expect(page.locator('.version-progress')).toContainText(/^1 of \d+ done/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Team backend' })).toBeVisible();
  await expect(state).toHaveValue('done');
  await expect(page.getByLabel('State of TCP')).toHaveCount(0);
  await expect(page.locator('.version-own strong')).toHaveText('Kim');
  await expect(page.locator('.version-own img')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Our wiki' })).toHaveAttribute('href', 'https://wiki.example/start');

  await page.getByRole('link', { name: 'All my versions' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Team backend' })).toContainText('1 of');
});

test('topics are moved, added and put back with the keyboard alone', async ({ page }) => {
  await fork(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const first = page.locator('.version-edit-rows').first();
  const titles = () => first.locator('.version-title').allTextContents();
  const [one = '', two = ''] = await titles();

  const down = page.getByRole('button', { name: `Move ${one} down`, exact: true });
  await down.focus();
  await page.keyboard.press('Enter');
  expect((await titles()).slice(0, 2)).toEqual([two, one]);
  await expect(down).toBeFocused();

  await page.getByRole('button', { name: `Move ${one} to another place` }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('To section').selectOption({ index: 1 });
  await page.getByRole('combobox', { name: 'Place' }).selectOption('At the start');
  await page.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  await expect(page.locator('.version-edit-rows').nth(1).locator('.version-title').first()).toHaveText(one);
  await expect(page.locator('.version-edit-rows').nth(1).locator('li').first()).toBeFocused();

  await page.getByRole('button', { name: `Leave out ${two}`, exact: true }).press('Enter');
  await expect(first.getByText(two, { exact: true })).toHaveCount(0);
  await page.locator('#announcements').getByRole('button', { name: 'Undo' }).click();
  await expect(first.getByText(two, { exact: true })).toBeVisible();

  await page.getByRole('button', { name: `Leave out ${two}`, exact: true }).press('Enter');
  await page
    .getByLabel(/^Add a topic/)
    .nth(2)
    .fill(two.slice(0, 6));
  await page.getByRole('button', { name: `Add ${two}`, exact: true }).press('Enter');
  await expect(page.locator('.version-edit-rows').nth(2).locator('.version-title').last()).toHaveText(two);
  await expect(page.getByText('What you changed')).toContainText('2 moved');
});

test('a shared link opens read-only elsewhere, and a copy can be kept', async ({ page, browser }) => {
  await fork(page);
  await addOwnTopic(page, 'Our deployment');
  expect((await shareLink(page)).length).toBeLessThan(8000);
  await shrink(page);
  const link = await shareLink(page);

  const context = await browser.newContext();
  const other = await context.newPage();
  const foreign: string[] = [];
  other.on('request', (request) => foreign.push(new URL(request.url()).host));
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 2, name: 'Team backend' })).toBeVisible();
  await expect(other.getByLabel('State of Our deployment')).toHaveValue('pending');
  await expect(other.getByRole('button', { name: 'Edit', exact: true })).toHaveCount(0);
  expect(await other.evaluate(() => localStorage.getItem('waymark.versions'))).toBeNull();
  await expectNoViolation(other);

  await other.locator('.skip-link').press('Enter');
  await expect(other.getByRole('heading', { level: 2, name: 'Team backend' })).toBeVisible();
  await other.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(other.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
  await other.reload();
  await expect(other.getByLabel('State of Our deployment')).toBeVisible();
  expect(new Set(foreign).size).toBe(1);
  await context.close();

  // Keeping one's own link makes a second version beside the first.
  await page.goto('/');
  await page.goto(link);
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await page.getByRole('link', { name: 'All my versions' }).click();
  await expect(page.getByRole('link', { name: 'Team backend' })).toHaveCount(2);
});

for (const fragment of ['1.AAAA', '1.', '9.abc', '%F0%9F', '__proto__']) {
  test(`the broken link #v=${fragment} says so`, async ({ page }) => {
    await page.goto(`/versions#v=${fragment}`);
    await expect(page.getByRole('heading', { name: 'This link is broken' })).toBeVisible();
    await page.getByRole('link', { name: 'All my versions' }).click();
    await expect(page.getByRole('heading', { name: 'Your versions' })).toBeVisible();
  });
}

test('a version that is not here says so, and so does a roadmap that cannot be copied', async ({ page }) => {
  await page.goto('/versions?id=constructor');
  await expect(page.getByRole('heading', { name: 'This version is not here' })).toBeVisible();
  await page.goto('/versions?fork=nothing');
  await expect(page.getByText('There is no roadmap "nothing"')).toBeVisible();
});

test('what is new in the original can be taken in or dismissed', async ({ page }) => {
  await fork(page);
  await shrink(page, 'tcp', 'udp');
  await expect(page.getByRole('heading', { name: '2 topics are new since you made this version' })).toBeVisible();
  await expectNoViolation(page);
  await page.getByRole('button', { name: /^Take in: TCP/ }).click();
  await expect(page.getByLabel(/^State of TCP/)).toBeVisible();
  await page.getByRole('button', { name: /^Dismiss: UDP/ }).click();
  await expect(page.getByRole('heading', { name: 'The original has changed' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel(/^State of TCP/)).toBeVisible();
  await expect(page.getByLabel(/^State of UDP/)).toHaveCount(0);
  await expect(page.getByText('What you changed')).toContainText('left out');
  await page.getByText('What you changed').click();
  await page.getByRole('button', { name: /^Put back UDP/ }).click();
  await expect(page.getByLabel(/^State of UDP/)).toBeVisible();
});

test('a version goes into a file and comes back as a copy, and deleting can be taken back', async ({
  page,
}, testInfo) => {
  await fork(page);
  await addOwnTopic(page, 'Our deployment');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('team-backend.json');
  const file = testInfo.outputPath('team-backend.json');
  await download.saveAs(file);

  const markdown = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Markdown' }).click();
  const text = await readFile(await (await markdown).path(), 'utf8');
  expect(text).toContain('# Team backend');
  expect(text).toMatch(/- \[ \] \[.*\]\(http:\/\/localhost:\d+\/backend\/tcp\)/);
  expect(text).toContain('- [ ] Our deployment, 1 hour');

  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Delete Team backend' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
  const input = page.getByLabel('Or add one from a file');
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByRole('alert')).toContainText('holds no version of a roadmap');
  await input.setInputFiles(file);
  await expect(page.getByLabel('State of Our deployment')).toBeVisible();
});

test('without storage a version lasts as long as the tab', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await fork(page);
  await expect(page.getByRole('main').getByText('This browser keeps no data')).toBeVisible();
});

test('a version prints as a checklist without controls', async ({ page }) => {
  await fork(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('State of TCP')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 2, name: 'Team backend' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'TCP', exact: true })).toBeVisible();
});

test('the list, a version, its edit mode and its dialogs have no violation', async ({ page }) => {
  // axe looks at four views.
  test.slow();
  await fork(page);
  await addOwnTopic(page, 'Our deployment');
  await shrink(page);
  await expect(page.getByLabel('State of Our deployment')).toBeVisible();
  await expectNoViolation(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expectNoViolation(page);
  await page.getByRole('button', { name: 'Edit Our deployment' }).click();
  await expectNoViolation(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Edit Our deployment' })).toBeFocused();
  await page.goto('/versions');
  await expect(page.getByRole('link', { name: 'Team backend' })).toBeVisible();
  await expectNoViolation(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('nothing is wider than the screen', async ({ page }) => {
    const expectNoOverflow = async () => {
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    };
    await fork(page, 'A-name-without-any-space-that-is-as-long-as-can-be-thought-of');
    await addOwnTopic(page, 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft');
    await expectNoOverflow();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await expectNoOverflow();
    await page.goto('/versions');
    await expect(page.getByRole('heading', { name: 'Your versions' })).toBeVisible();
    await expectNoOverflow();
  });
});
