import { expect, test } from 'vitest';

import { addTopic, editOwnTopic } from '../../../../src/learner/versions/change-version.ts';
import { toVersionMarkdown } from '../../../../src/learner/versions/version-markdown.ts';
import { makeVersion, OWN, TOPICS } from './sample.ts';

test('writes a checklist with links, notes and what is done', () => {
  const edited = editOwnTopic(makeVersion(), 'own-1', { ...OWN, title: '[x] *all*', note: 'One.\n\n- Two' }, 4);
  const version = addTopic(edited, 'left-the-site', { section: 'web', index: 0 }, 5);
  const text = toVersionMarkdown(version, {
    topics: TOPICS,
    original: 'https://site.example/demo',
    addressOf: (topic) => `https://site.example/topics/${topic}`,
    isDone: ({ id }) => id === 'tcp',
  });
  expect(text).toMatchInlineSnapshot(`
    "# Mine

    Made from https://site.example/demo

    ## 1. NET

    - [ ] [IP](https://site.example/topics/ip), beginner, 1–2 hours
    - [ ] \\[x\\] \\*all\\*, 1–2 hours
      - [Wiki](<https://wiki.example/>)

      One.

      - Two

    - [x] [TCP](https://site.example/topics/tcp), beginner, 1–2 hours
    - [ ] [UDP](https://site.example/topics/udp), beginner, 1–2 hours
    - [ ] [DNS](https://site.example/topics/dns), beginner, 1–2 hours

    ## 2. WEB

    - [ ] left-the-site
    - [ ] [HTTP](https://site.example/topics/http), beginner, 1–2 hours
    - [ ] [URLS](https://site.example/topics/urls), beginner, 1–2 hours
    "
  `);
});
