import { expect, test } from 'vitest';

import {
  ALPHA,
  type Change,
  GUIDE,
  GUIDE_TEXT,
  lintSample,
  OUTLINE,
  PUBLISHED,
  ROADMAP,
  writeTopic,
} from '../sample-project.ts';

const INTRO = 'content/roadmaps/demo/topics/intro.md';
const TEXT = writeTopic('intro').replace('aliases: [intro-old]\n', '');
const LISTED = { file: OUTLINE, from: '- beta\n', to: '- beta\n          - demo.intro\n' };

/** A sample project with one topic that is local to its roadmap. */
const lint = (...changes: readonly Change[]) =>
  lintSample(
    { file: INTRO, from: '', to: TEXT },
    { file: PUBLISHED, from: 'beta', to: 'beta\ndemo.intro' },
    ...changes,
  );

test('allows a topic that its own roadmap lists, requires and links to', () => {
  expect(
    lint(
      LISTED,
      { file: ROADMAP, from: 'An introduction.', to: 'An [introduction](/demo/intro), and [again](topic:demo.intro).' },
      { file: ROADMAP, from: 'jsonUrl', to: 'hasTopics: false\njsonUrl' },
      { file: 'content/roadmaps/demo/topics/more.md', from: '', to: TEXT.replaceAll('intro', 'more') },
      {
        file: 'content/roadmaps/demo/topics/more.md',
        from: 'requires: []',
        to: 'requires:\n  - topic: demo.intro\n    reason: It says what the words mean.',
      },
      { file: OUTLINE, from: '- demo.intro\n', to: '- demo.intro\n          - demo.more\n' },
      { file: PUBLISHED, from: 'demo.intro', to: 'demo.intro\ndemo.more' },
    ),
  ).toBe('');
});

test('finds every place outside of the roadmap that names it', () => {
  const other = 'content/roadmaps/other';
  const found = lint(
    LISTED,
    {
      file: `${other}/roadmap.md`,
      from: '',
      to: '---\nbriefTitle: O\nbriefDescription: O\ntitle: O\ndescription: O\nstatus: draft\n---\n',
    },
    {
      file: `${other}/outline.yaml`,
      from: '',
      to: 'sections:\n  - id: one\n    topic: alpha\n    groups:\n      - side: left\n        topics: [demo.intro]\n',
    },
    {
      file: ALPHA,
      from: 'requires: []',
      to: 'requires:\n  - topic: demo.intro\n    reason: It says what the words mean.',
    },
    { file: GUIDE, from: '', to: GUIDE_TEXT.replace('/demo)', '/demo/intro)') },
  );
  expect(found).toMatchInlineSnapshot(`
    "guides/begin.md:10:10 error local-topic
    the topic \`demo.intro\` is local to the roadmap \`demo\`, which this file is not part of
    => Name a shared topic, or move the file of this one to content/topics/<area>/ with \`waymark mv\`.
    roadmaps/demo/outline.yaml:9:13 error requires-order
    \`alpha\` stands before \`demo.intro\` (line 11), which it requires
    => Move \`demo.intro\` above \`alpha\`, or remove the requirement in content/topics/area/alpha.md:7.
    roadmaps/other/outline.yaml:3:12 error requires-order
    \`alpha\` stands before \`demo.intro\` (line 6), which it requires
    => Move \`demo.intro\` above \`alpha\`, or remove the requirement in content/topics/area/alpha.md:7.
    roadmaps/other/outline.yaml:6:18 error local-topic
    the topic \`demo.intro\` is local to the roadmap \`demo\`, which this file is not part of
    => Name a shared topic, or move the file of this one to content/topics/<area>/ with \`waymark mv\`.
    topics/area/alpha.md:7:12 error local-topic
    the topic \`demo.intro\` is local to the roadmap \`demo\`, which this file is not part of
    => Name a shared topic, or move the file of this one to content/topics/<area>/ with \`waymark mv\`."
  `);
});

test('finds a topic that its own roadmap does not list, unless the outline cannot be read', () => {
  expect(lint()).toMatchInlineSnapshot(`
    "roadmaps/demo/topics/intro.md:1:1 error local-topic
    its own roadmap does not list the topic \`demo.intro\`, so that it has no page
    => Add it to content/roadmaps/demo/outline.yaml, or delete the file."
  `);
  expect(lint({ file: OUTLINE, from: 'side: left', to: 'side: top' })).not.toContain('local-topic');
});

test('finds a topic of a roadmap that has no pages yet', () => {
  expect(lint(LISTED, { file: ROADMAP, from: 'jsonUrl', to: 'isUpcoming: true\njsonUrl' })).toMatchInlineSnapshot(`
    "roadmaps/demo/topics/intro.md:1:1 error local-topic
    the topic \`demo.intro\` has no page, because its roadmap is only announced
    => Write \`status: draft\` in place of \`isUpcoming: true\` in content/roadmaps/demo/roadmap.md."
  `);
});

test('finds another name with a dot, which never was an id', () => {
  expect(lintSample({ file: ALPHA, from: 'aliases: [alpha-old]', to: 'aliases: [node.js]' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:3:11 error local-topic
    \`node.js\` never was the id of a topic, and only former ids may have a dot
    => Remove it, or write it with a hyphen: \`node-js\`."
  `);
});

test('allows a former id with a dot', () => {
  expect(
    lintSample(
      { file: ALPHA, from: 'aliases: [alpha-old]', to: 'aliases: [gone.alpha]' },
      { file: PUBLISHED, from: 'beta', to: 'beta\ngone.alpha' },
    ),
  ).toBe('');
});

test('asks for the roadmap of a folder that has nothing but topics', () => {
  const file = 'content/roadmaps/lost/topics/intro.md';
  expect(lintSample({ file, from: '', to: TEXT }, { file: PUBLISHED, from: 'beta', to: 'beta\nlost.intro' })).toContain(
    'roadmaps/lost/roadmap.md:1:1 error missing-file',
  );
});

test('suggests a local topic by its bare name in its own roadmap, and nowhere else', () => {
  const wrong = { file: OUTLINE, from: '- demo.intro\n', to: '- intro\n' };
  expect(lint(LISTED, wrong)).toContain('there is no topic `intro`\n=> Did you mean `demo.intro`?');
  expect(lint(LISTED, { file: ROADMAP, from: 'An introduction.', to: '[a](topic:intro)' })).toContain(
    'Did you mean `topic:demo.intro`?',
  );
  expect(lint(LISTED, { file: ALPHA, from: 'Sentence 1', to: '[a](topic:intro) Sentence 1' })).toContain(
    'there is no topic `intro`\n=> Remove the link.',
  );
  expect(lint(LISTED, { file: OUTLINE, from: '- demo.intro\n', to: '- demo.introo\n' })).toContain(
    'Did you mean `demo.intro`?',
  );
  expect(lintSample({ file: OUTLINE, from: '- beta\n', to: '- demo.gone\n' })).toContain(
    'Write the topic, content/roadmaps/demo/topics/gone.md, or remove it here.',
  );
});

test('leads links to the one address that the topic has', () => {
  const link = (url: string) => lint(LISTED, { file: ROADMAP, from: 'An introduction.', to: `[a](${url})` });
  expect(link('/topics/demo.intro')).toContain('the topic has another address\n=> Write `/demo/intro`.');
  expect(link('/topics/intro')).toContain('there is no topic `intro`');
  expect(link('/demo/intro')).toBe('');
  expect(link('/demo/introo')).toContain('has no topic `introo`');
});
