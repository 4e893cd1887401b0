import { expect, test } from '@playwright/test';

import { listLongest } from '../../sampling/list-pages.ts';
import { REAL_SITE } from '../../sites.ts';
import { findViolations, openWhole } from '../axe.ts';

/** The longest page of each kind that texts make; every other kind is the same on the small site. */
const PAGES = listLongest(REAL_SITE.out).filter(({ kind }) => kind.includes('['));

// axe looks at every box of a graph, and at every row of a table.
test.describe.configure({ timeout: 300_000 });

test('texts make pages of several kinds', () => {
  expect(PAGES.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['/[roadmap]/table', '/topics/[topic]']));
});

for (const { address } of PAGES) {
  test(`${address} has no violation`, async ({ page }) => {
    await openWhole(page, address);
    expect(await findViolations(page)).toEqual([]);
  });
}
