import { expect, test } from 'vitest';

import { readTopicAddress } from '../../../src/markup/topic-address.ts';
import { renderInlineMarkdown, renderMarkdown } from '../../../src/markup/render-markdown.ts';

test.each([
  ['topic:https-and-tls', 'https-and-tls'],
  ['topic:', undefined],
  ['topic:DNS', undefined],
  ['topic:a--b', undefined],
  ['topic://dns', undefined],
  ['Topic:dns', undefined],
  [`topic:${'a'.repeat(61)}`, undefined],
  ['/topics/dns', undefined],
])('%s names the topic %s', (address, id) => {
  expect(readTopicAddress(address)).toBe(id);
});

test('leads to the page of the topic if nothing else is known', () => {
  expect(renderInlineMarkdown('See [TLS](topic:https-and-tls).')).toBe(
    'See <a href="/topics/https-and-tls" class="topic-link">TLS</a>.',
  );
});

test('leads where the place wants, and says what the topic is', () => {
  const findTopic = (name: string) =>
    name === 'tls' ? { href: '/backend/https', summary: 'It hides "all".' } : undefined;
  expect(renderInlineMarkdown('[TLS](topic:tls) [x](topic:x)', { findTopic })).toBe(
    '<a href="/backend/https" class="topic-link" title="It hides &#x22;all&#x22;.">TLS</a> ' +
      '<a href="/topics/x" class="topic-link">x</a>',
  );
  expect(renderInlineMarkdown('[TLS](topic:tls "Why")', { findTopic })).toContain('title="Why"');
  expect(renderMarkdown('[TLS][1]\n\n[1]: topic:tls', { findTopic })).toContain('href="/backend/https"');
});

test('is a word in the texts of strangers, and no picture', () => {
  expect(renderInlineMarkdown('[TLS](topic:tls)', { isForeign: true })).toBe('TLS');
  expect(renderInlineMarkdown('![TLS](topic:tls)')).toBe('TLS');
});
