import { expect, test } from 'vitest';

import { FILES, readText } from './site.ts';

test('nothing of what the dev server adds to pages is in the site', () => {
  const files = FILES.filter((file) => /\.(?:html|js)$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const text = readText(file);
    for (const trace of ['waymark-findings', 'waymark:findings', 'waymark:opened', 'findings-strip']) {
      expect(text.includes(trace), `${file}: ${trace}`).toBe(false);
    }
  }
});
