import { expect, test } from 'vitest';

import { removeIslandIds } from '../../../src/integrations/stable-islands.ts';

test('removes the id of every island and nothing else', () => {
  const page =
    '<p uid="1">uid="2"</p><astro-island uid="Z2ohQX0" ssr></astro-island><astro-island uid="s2" client="only">';
  expect(removeIslandIds(page)).toBe(
    '<p uid="1">uid="2"</p><astro-island ssr></astro-island><astro-island client="only">',
  );
});
