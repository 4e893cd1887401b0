import { expect, test } from 'vitest';

import { isSpecification } from '../../../../src/lint/specifications.ts';
import { ALPHA, lintSample } from '../sample-project.ts';

const RFC = { file: ALPHA, from: 'https://example.com/alpha\n', to: 'https://www.rfc-editor.org/rfc/rfc1034\n' };

test('warns of a specification as the start for beginners', () => {
  expect(lintSample(RFC)).toMatchInlineSnapshot(`
    "topics/area/alpha.md:16:5 warning first-resource
    "Manual of the alpha" is a specification or registry, and beginners start with it
    => Begin with "Book of the alpha", and keep the specification as the reference behind it."
  `);
});

test('asks for a start if there is nothing else', () => {
  const other = { file: ALPHA, from: 'https://example.com/alpha/book', to: 'https://www.iana.org/assignments/x' };
  expect(lintSample(RFC, other)).toContain('=> Put an article, course, exercise or video for beginners before it.');
});

test('leaves advanced topics and specifications further down alone', () => {
  expect(lintSample(RFC, { file: ALPHA, from: 'level: beginner', to: 'level: advanced' })).toBe('');
  expect(lintSample({ ...RFC, from: 'https://example.com/alpha/book' })).toBe('');
});

test.each([
  ['https://www.rfc-editor.org/rfc/rfc9110.html', true],
  ['https://url.spec.whatwg.org/', true],
  ['https://www.w3.org/TR/webauthn-3/', true],
  ['https://www.w3.org/WAI/tutorials/', false],
  ['https://www.npmjs.com/package/zod', true],
  ['https://docs.npmjs.com/about-npm', false],
  ['https://unicode.org/reports/tr15/', true],
  ['https://developer.mozilla.org/docs/Web/HTTP', false],
  ['not an address', false],
])('takes %s for a specification: %s', (address, expected) => {
  expect(isSpecification(address)).toBe(expected);
});
