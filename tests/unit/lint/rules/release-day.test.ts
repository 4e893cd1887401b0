import { expect, test } from 'vitest';

import { COLLECTIONS, LOG } from '../sample-collections.ts';
import { lintSample } from '../sample-project.ts';

test('finds a release whose day is not the name of its file', () => {
  const other = { file: LOG, from: "day: '2026-01-02'", to: "day: '2026-01-03'" };
  expect(lintSample(...COLLECTIONS, other)).toMatchInlineSnapshot(`
    "changelog/2026-01-02.md:2:6 error release-day
    the day is 2026-01-03, but the file is called 2026-01-02.md
    => Write \`day: 2026-01-02\`, or rename the file to 2026-01-03.md."
  `);
});
