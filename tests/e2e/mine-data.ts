import type { Page } from '@playwright/test';

/** Puts a document into the browser's storage before the page is loaded. */
export async function store(page: Page, name: string, document: object): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      // Once only, so that a reload shows what the page itself made of it.
      if (sessionStorage.getItem(key) === null) localStorage.setItem(key, text);
      sessionStorage.setItem(key, 'stored');
    },
    [`waymark.${name}`, JSON.stringify(document)] as const,
  );
}

/** Something of every kind, with words that do not break and a topic that is gone. */
export const FULL = {
  version: 1,
  topics: {
    dns: {
      note: { text: '# Names\n\n- [x] a very-long-word-'.padEnd(200, 'x'), changed: 1 },
      links: { 'https://example.org/a/very/long/path/that/does/not/break': { title: 'Example', changed: 1 } },
      bookmark: { isOn: true, changed: 1 },
    },
    tcp: { hidden: { isOn: true, changed: 1 } },
    gone: { note: { text: 'Left over', changed: 1 } },
  },
  sections: { 'backend/http': { hidden: { isOn: true, changed: 1 } } },
};
