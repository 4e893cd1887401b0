import { expect, test, type Page } from '@playwright/test';

import { FULL, store } from './mine-data.ts';

const noteOn = (page: Page) => page.getByRole('textbox', { name: 'Note on' });

async function openNotes(page: Page): Promise<void> {
  await page.getByText('Write a note or keep a link').click();
  await expect(noteOn(page)).toBeEnabled();
}

test('a note survives a reload and has a sign in the graph and in the outline', async ({ page }) => {
  await page.goto('/backend/dns');
  await openNotes(page);
  await noteOn(page).fill('Names lead to *addresses*.');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await expect(noteOn(page)).toHaveValue('Names lead to *addresses*.');

  await page.goto('/backend');
  const sign = { name: 'Has your notes' };
  await expect(page.locator('.graph-canvas a[data-topic="dns"]').getByRole('img', sign)).toBeAttached();
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] a[data-topic="dns"]').getByRole('img', sign)).toBeVisible();
  await expect(page.locator('[data-live] a[data-topic="udp"]').getByRole('img')).toHaveCount(0);
  await page.goto('/backend/outline');
  await expect(page.locator('.outline a[data-topic="dns"]').getByRole('img', sign)).toBeVisible();
});

test('a note is saved when the page is left at once', async ({ page }) => {
  await page.goto('/backend/dns');
  await openNotes(page);
  await noteOn(page).pressSequentially('Quick');
  await page.goto('/backend/udp');
  await page.goto('/backend/dns');
  await expect(noteOn(page)).toHaveValue('Quick');
});

test('the preview shows Markdown, and HTML as text', async ({ page }) => {
  await page.goto('/topics/dns');
  await openNotes(page);
  await noteOn(page).fill(
    '**bold** <script>document.title = "taken"</script> [x](javascript:alert(1)) https://example.org',
  );
  const button = page.getByRole('button', { name: 'Preview' });
  await button.click();
  const preview = page.getByRole('region', { name: 'Preview of your note' });
  await expect(preview.locator('strong')).toHaveText('bold');
  await expect(preview).toContainText('<script>');
  await expect(preview.locator('script')).toHaveCount(0);
  await expect(preview.locator('a[href^="javascript"]')).toHaveCount(0);
  await expect(preview.locator('a[href^="https"]')).toHaveAttribute('rel', 'nofollow noopener ugc');
  await button.click();
  await expect(noteOn(page)).toBeVisible();
});

test('an own link is checked, added and removed, and removing can be undone', async ({ page }) => {
  await page.goto('/topics/dns');
  await openNotes(page);
  const address = page.getByLabel('Address');
  await address.fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Add link' }).click();
  await expect(page.getByRole('alert')).toContainText('begins with "javascript:"');
  await expect(address).toBeFocused();
  await address.fill('example.org/guide');
  await page.getByLabel('Title, if you like').fill('A guide');
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: 'A guide' });
  await expect(link).toHaveAttribute('href', 'https://example.org/guide');
  await expect(page.getByRole('alert')).toHaveText('');
  await page.reload();
  await page.getByRole('button', { name: 'Remove A guide' }).click();
  await expect(link).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(link).toBeVisible();
});

test('a bookmark that is set in the panel shows on the roadmap and on the page of the topic', async ({ page }) => {
  await page.goto('/backend/outline');
  const entry = page.locator('.outline a[data-topic="tcp"]');
  await entry.click();
  const button = page.getByRole('button', { name: 'Bookmark' });
  await page.getByRole('dialog').getByRole('button', { name: 'Bookmark' }).click();
  await expect(entry.getByRole('img', { name: 'Bookmarked', includeHidden: true })).toBeVisible();
  await page.goto('/topics/tcp');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('a note that is written in the panel is saved when the panel closes', async ({ page }) => {
  await page.goto('/backend/outline');
  await page.locator('.outline a[data-topic="tcp"]').click();
  await openNotes(page);
  await noteOn(page).pressSequentially('From the panel');
  await page.keyboard.press('Escape');
  await expect(page.locator('.outline a[data-topic="tcp"]').getByRole('img')).toBeVisible();
  await page.goto('/topics/tcp');
  await expect(noteOn(page)).toHaveValue('From the panel');
});

test('two tabs that write one note lose nothing', async ({ page, context }) => {
  await page.goto('/backend/dns');
  await openNotes(page);
  const other = await context.newPage();
  await other.goto('/topics/dns');
  await openNotes(other);
  // Not yet saved in the other tab when the first one saves.
  await other.locator('topic-mine textarea').evaluate((field: HTMLTextAreaElement) => {
    field.value = 'Second tab';
  });
  await noteOn(page).fill('First tab');
  await expect(other.getByText('Both texts are kept')).toBeVisible();
  for (const tab of [page, other]) {
    await expect(noteOn(tab)).toHaveValue(/First tab/);
    await expect(noteOn(tab)).toHaveValue(/Second tab/);
  }
  await page.reload();
  await expect(noteOn(page)).toHaveValue(/Second tab[^]*First tab/);
});

test('a tab that wrote over a note it had not seen yet takes nothing away', async ({ page }) => {
  await page.goto('/topics/dns');
  await openNotes(page);
  await noteOn(page).evaluate((field: HTMLTextAreaElement) => {
    field.value = 'First tab';
    field.dispatchEvent(new Event('blur'));
    // What the other tab stores arrives right after.
    const note = { text: 'Second tab', changed: Date.now() + 1 };
    localStorage.setItem('waymark.mine', JSON.stringify({ version: 1, topics: { dns: { note } } }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'waymark.mine' }));
  });
  await expect(noteOn(page)).toHaveValue(/First tab[^]*Second tab/);
  await page.reload();
  await expect(noteOn(page)).toHaveValue(/First tab[^]*Second tab/);
});

test('a note in another tab follows without a question', async ({ page, context }) => {
  await page.goto('/backend/dns');
  await openNotes(page);
  const other = await context.newPage();
  await other.goto('/topics/dns');
  await openNotes(other);
  await noteOn(other).fill('Written there');
  await expect(noteOn(page)).toHaveValue('Written there');
});

test('a text that is too long is not cut, and the page says so', async ({ page }) => {
  await page.goto('/topics/dns');
  await openNotes(page);
  await noteOn(page).fill('x'.repeat(20_001));
  await expect(page.getByText('This note has 20,001 characters. Shorten it to 20,000')).toBeVisible();
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await noteOn(page).fill('x'.repeat(20_000));
  await expect(page.getByText('Saved in this browser')).toBeVisible();
});

test('blocked storage is said, and the note lasts as long as the tab', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/topics/dns');
  await openNotes(page);
  await noteOn(page).fill('For now');
  await expect(page.locator('[data-save-state]')).toContainText('This browser keeps no data');
});

test('the page of all notes lists, finds, takes back and exports', async ({ page }) => {
  await store(page, 'mine', FULL);
  await page.goto('/my');
  const list = (name: RegExp) => page.getByRole('region', { name });
  await expect(list(/^Bookmarks/).getByRole('link')).toHaveText(/DNS/);
  await expect(
    list(/^Notes/)
      .getByRole('listitem')
      .filter({ hasText: 'Left over' }),
  ).toContainText('no longer');
  await expect(list(/^Hidden sections/).getByRole('link')).toHaveText('Speak HTTP');

  await page.getByRole('searchbox').fill('left over');
  await expect(page.getByRole('status').filter({ hasText: '1 topic found' })).toBeVisible();
  await expect(list(/^Bookmarks/)).toHaveCount(0);
  await page.getByRole('searchbox').fill('');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export notes as Markdown' }).click();
  expect((await download).suggestedFilename()).toMatch(/^waymark-notes-\d{4}-\d\d-\d\d\.md$/);

  await page.getByRole('button', { name: 'Show TCP again' }).click();
  await expect(list(/^Hidden topics/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list(/^Hidden topics/).getByRole('link')).toHaveText('TCP');
  await page.getByRole('button', { name: 'Delete the note on gone' }).click();
  await page.reload();
  await expect(
    list(/^Notes/)
      .getByRole('listitem')
      .filter({ hasText: 'Left over' }),
  ).toHaveCount(0);
});
