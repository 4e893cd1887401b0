import { expect, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';

/** Makes a version of the backend roadmap and waits until it is shown. */
export async function fork(page: Page, name = 'Team backend'): Promise<void> {
  await page.goto('/versions?fork=backend');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Make my version' }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

/** Adds a topic with a note and a link to the first section of the version that is shown. */
export async function addOwnTopic(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page
    .getByRole('button', { name: /^Add own topic to/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title', { exact: true }).fill(title);
  await dialog.getByLabel(/^Note/).fill('Ask **Kim** first. ![x](https://tracker.example/x.gif)');
  await dialog.getByLabel('At least').fill('1');
  await dialog.getByLabel(/^Links/).fill('https://wiki.example/start Our wiki');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Finish editing' }).click();
}

/** Has axe look at the whole page. */
export const expectNoViolation = async (page: Page) => {
  expect(await findViolations(page)).toEqual([]);
};

/** Keeps the first section of the stored versions only, without these topics, as if the original had been so then. */
export const shrink = async (page: Page, ...without: string[]) => {
  await page.evaluate((ids) => {
    interface Stored {
      versions: Record<string, Record<'base' | 'sections', { topics: string[] }[]>>;
    }
    const stored = JSON.parse(localStorage.getItem('waymark.versions') ?? '') as Stored;
    for (const { base, sections } of Object.values(stored.versions)) {
      for (const section of [...base, ...sections]) section.topics = section.topics.filter((id) => !ids.includes(id));
      sections.splice(1);
    }
    localStorage.setItem('waymark.versions', JSON.stringify(stored));
  }, without);
  await page.reload();
};
