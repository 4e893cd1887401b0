import { expect, test } from 'vitest';

import { parseContent } from '../../../../src/lint/parse-content.ts';
import { runRules } from '../../../../src/lint/run-rules.ts';
import { PUBLISHED, changeSample, lintSample } from '../sample-project.ts';

test('allows a published id that is now an alias', () => {
  expect(lintSample({ file: PUBLISHED, from: 'alpha\n', to: 'alpha\nalpha-old\n' })).toBe('');
});

test('allows a project without the list', () => {
  const files = new Map(changeSample());
  files.delete(PUBLISHED);
  expect(runRules(parseContent(files)).findings).toEqual([]);
});

test('finds a published topic that is gone', () => {
  expect(lintSample({ file: PUBLISHED, from: 'alpha\n', to: 'alpha\nepsilon\n' })).toMatchInlineSnapshot(`
    "published-ids.txt:2:1 error removed-id
    the published topic \`epsilon\` is neither a topic nor an alias any more
    => Add \`epsilon\` to the aliases of the topic that replaces it: links and the progress of learners depend on it."
  `);
});

test('finds a topic that is not in the list', () => {
  expect(lintSample({ file: PUBLISHED, from: 'beta\n', to: '' })).toMatchInlineSnapshot(`
    "topics/area/beta.md:1:1 error removed-id
    the topic \`beta\` is not in content/published-ids.txt
    => Run \`npm run ids\`, which appends missing ids."
  `);
});

test('names the heir of a renamed topic', () => {
  expect(lintSample({ file: PUBLISHED, from: 'gamma\n', to: 'gama\n' })).toMatchInlineSnapshot(`
    "published-ids.txt:3:1 error removed-id
    the published topic \`gama\` is neither a topic nor an alias any more
    => Add \`gama\` to the aliases of \`gamma\`: links and the progress of learners depend on it.
    topics/area/gamma.md:1:1 error removed-id
    the topic \`gamma\` is not in content/published-ids.txt
    => Run \`npm run ids\`, which appends missing ids."
  `);
});
