import { expect, test } from 'vitest';

import { readTopic } from '../../../src/roadmap-sh/read-topic.ts';

const read = (...lines: readonly string[]) => readTopic({ text: lines.join('\n') }, 'rowing');

const link = (words: string, url = 'https://example.com/a') => read('# Oars', '', `- [${words}](${url})`);

test('splits a text into heading, text and resources', () => {
  const topic = read(
    '# Oars',
    '',
    'They are *long*.',
    '',
    'Visit the following resources to learn more:',
    '',
    '- [@official@Makers](https://example.com/makers)',
    '- [@video@On film](https://example.com/film)',
    '',
  );
  expect(topic).toMatchObject({
    heading: 'Oars',
    body: 'They are _long_.',
    changes: ['the line above the resources was left out'],
  });
  expect(topic.resources).toEqual([
    { type: 'official', title: 'Makers', url: 'https://example.com/makers' },
    { type: 'video', title: 'On film', url: 'https://example.com/film' },
  ]);
  expect(topic.listed.map(({ outcome }) => outcome)).toEqual(['written', 'written']);
});

test.each([
  ['@official@T', 'official', undefined, undefined],
  ['@Video@T', 'video', undefined, 'the type Video is video here'],
  ['@offical@T', 'official', undefined, 'the type offical is official here'],
  ['@articles@T', 'article', undefined, 'the type articles is article here'],
  ['@opensources@T', 'opensource', undefined, 'the type opensources is opensource here'],
  ['@guide@T', 'article', 'guide', 'the type guide is article here'],
  ['@documentation@T', 'official', 'documentation', 'the type documentation is official here'],
  ['@paper@T', 'paper', undefined, undefined],
  ['@tool@T', 'exercise', 'tool', 'the type tool is exercise here'],
  ['@roadmap.sh@T', 'roadmap', undefined, 'the type roadmap.sh is roadmap here'],
  ['@feed@T', 'feed', undefined, undefined],
  ['@conference@T', 'article', 'conference', 'there is no type conference: it is an article'],
  ['T', 'article', undefined, 'no type is given: it is an article'],
])('takes [%s] for %s', (words, type, note, why) => {
  const { resources, listed } = link(words);
  expect(resources).toEqual([{ type, title: 'T', url: 'https://example.com/a', ...(note !== undefined && { note }) }]);
  expect(listed[0]?.why).toBe(why);
});

test.each([
  ['/guides/oars', 'https://roadmap.sh/guides/oars'],
  ['../sailing', 'https://roadmap.sh/sailing'],
  ['//example.com/a', 'https://example.com/a'],
  ['www.example.com', 'https://www.example.com'],
  ['example.org/a', 'https://example.org/a'],
  ['javascript:alert(1)', undefined],
  ['https://me@example.com', undefined],
  ['mailto:me@example.com', undefined],
])('makes %s whole', (address, url) => {
  const { resources, listed } = link('@article@T', address);
  expect(resources.map((resource) => resource.url)).toEqual(url === undefined ? [] : [url]);
  expect(listed).toMatchObject([{ outcome: url === undefined ? 'left-out' : 'changed', address }]);
});

test('drops an address that is listed already', () => {
  const { resources, listed } = read('- [A](https://www.example.com/a/)', '- [B](http://example.com/a)');
  expect(resources).toHaveLength(1);
  expect(listed[1]).toMatchObject({ outcome: 'merged', why: 'the topic lists this address already' });
});

test('takes the last list of links for the resources, and leaves others in the text', () => {
  const { body, resources } = read('- [One](https://example.com/1)', '', 'And:', '', '- [Two](https://example.com/2)');
  expect(body).toBe('- [One](https://example.com/1)\n\nAnd:');
  expect(resources.map(({ title }) => title)).toEqual(['Two']);
});

test.each(['Learn more from the following links:', '## Resources', '# Check these links', 'Here is more to read:'])(
  'leaves out the line %j above the resources',
  (line) => {
    expect(read('# Oars', '', 'Text.', '', line, '', '- [T](https://example.com)').body).toBe('Text.');
  },
);

test('keeps words beside a link as its note, and items without a link in the text', () => {
  const { body, resources } = read('- [T](https://example.com)', '- [U](https://example.com/u) - for two', '- No link');
  expect(resources[1]).toEqual({ type: 'article', title: 'U', url: 'https://example.com/u', note: 'for two' });
  expect(body).toBe('- No link');
});

test.each(['', '\n', '# Oars\n'])('reads the text %j without anything in it', (text) => {
  expect(readTopic({ text }, 'rowing')).toMatchObject({ body: '', resources: [], listed: [] });
});

test('names frontmatter, which topics of this format do not have', () => {
  const { body, changes } = read('---', 'title: Oars', '---', '# Oars', '', 'Text.');
  expect([body, changes]).toEqual(['Text.', ['its frontmatter was left out: topics of this format have none']]);
});

test('gives up a text that no parser should see, and says so', () => {
  expect(read('>'.repeat(5000))).toMatchObject({ body: '', changes: [expect.stringContaining('more than 50 levels')] });
  expect(read('word '.repeat(7000))).toMatchObject({
    body: '',
    changes: [expect.stringContaining('characters in one text')],
  });
});
