import fc from 'fast-check';
import { expect, test } from 'vitest';

import { writeQuery } from '../../../src/urls/query.ts';

test.each([
  [{ q: '' }, ''],
  [{ q: 'dns' }, '?q=dns'],
  [{ q: 'C++' }, '?q=C%2B%2B'],
  [{ q: 'what is a.' }, '?q=what+is+a%2E'],
  [{ q: '__' }, '?q=_%5F'],
  [{ q: '*' }, '?q=%2A'],
  [{ q: 'x-' }, '?q=x%2D'],
  [{ q: 'x ' }, '?q=x%20'],
  [{ q: 'x+' }, '?q=x%2B'],
  [{ kind: 'role', subject: '', state: 'ready' }, '?kind=role&state=ready'],
])('writes %j as %j', (values, query) => {
  expect(writeQuery(values)).toBe(query);
});

test('a query ends in a letter or a digit and reads back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (q) => {
      const query = writeQuery({ q });
      expect(query).toMatch(/[a-z\d]$/i);
      expect(new URLSearchParams(query).get('q')).toBe(q);
    }),
  );
});
