import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readLinkLines, writeLinkLines } from '../../../../src/learner/versions/link-lines.ts';

test('reads one link a line and names those without a title after their host', () => {
  expect(readLinkLines(' https://www.example.org/a  The  A page \n\nhttp://b.example\n')).toEqual({
    links: [
      { url: 'https://www.example.org/a', title: 'The  A page' },
      { url: 'http://b.example', title: 'b.example' },
    ],
  });
});

test('says which line is no link, and when there are too many', () => {
  expect(readLinkLines('https://a.example\nwiki page')).toEqual({
    problem: '"wiki" is no address of a web page. Begin the line with https://',
  });
  expect(readLinkLines('javascript:alert(1) x')).toHaveProperty('problem');
  expect(readLinkLines('https://a.example\n'.repeat(21))).toHaveProperty('problem');
});

test('reads back what was written', () => {
  const link = fc.record({
    url: fc.constantFrom('https://www.example.org/a?b#c', 'http://b.example'),
    title: fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9})?$/),
  });
  fc.assert(
    fc.property(fc.array(link, { maxLength: 20 }), (links) => {
      expect(readLinkLines(writeLinkLines(links))).toEqual({ links });
    }),
  );
});
