import { expect, test } from 'vitest';

import { parseMarkdown } from '../../../src/markup/parse-markdown.ts';
import { listTextFiles } from '../../../src/site/markdown-files.ts';
import { makeSources, TEXTS } from '../site/texts-fixture.ts';

const write = (id: string) =>
  listTextFiles(TEXTS, makeSources())
    .flatMap(({ files }) => files)
    .find((file) => file.id === id)
    ?.write() ?? '';

test('writes each question with its level, its topics and its answer', () => {
  expect(write('sea')).toMatchInlineSnapshot(`
    "# Questions of the sea

    About Questions of the sea.

    Source: https://example.com/questions/sea (CC BY 4.0), 2026-11-21

    What a captain asks.

    ## How does a *bowline* hold?

    beginner, on [Bowline](https://example.com/topics/bowline), [Knots](https://example.com/topics/knots)

    By friction, see [knots](<https://example.com/topics/knots>).

    - It slips when it is wet.
    "
  `);
});

test('writes a project with its hints at the end', () => {
  expect(write('small-boat')).toMatchInlineSnapshot(`
    "# A small boat

    About A small boat.

    Source: https://example.com/projects/small-boat (CC BY 4.0), 2026-11-21

    intermediate, 4–10 hours

    You build a boat.

    ## Practices

    [Knots](https://example.com/topics/knots), [Wind](https://example.com/topics/wind), [Tides](https://example.com/topics/tides)

    ## Requirements

    - [ ] It floats:

      \`\`\`sh
      touch water
      \`\`\`
    - [ ] It turns.
    - [ ] It stops.

    ## How you know that it works

    - Put it into the water.
    - Take it out.

    ## Common mistakes

    - A hole. No hole.

    ## Go further

    - Paint it.

    ## Hints

    ### Begin with wood

    Not with stone.

    ### Then the sail

    See [wind](<https://example.com/topics/wind>).
    "
  `);
});

test('writes each item of a list with its reason and its check', () => {
  expect(write('harbor-safety')).toMatchInlineSnapshot(`
    "# Harbor safety

    About Harbor safety.

    Source: https://example.com/best-practices/harbor-safety (CC BY 4.0), 2026-11-21

    Go through it each evening.

    ## Ropes

    What holds the boat.

    - [ ] **Tie up with two ropes** (must)

      Why: One can tear.

      Check: Count them:

      - one
      - two

      Topics: [Knots](https://example.com/topics/knots)
    "
  `);
});

test('keeps what an item consists of inside the item', () => {
  const lists = (id: string) => parseMarkdown(write(id)).children.filter((node) => node.type === 'list');
  expect(lists('small-boat')[0]?.children[0]?.children.map(({ type }) => type)).toEqual(['paragraph', 'code']);
  expect(lists('harbor-safety')[0]?.children[0]?.children.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'list',
    'paragraph',
  ]);
});
