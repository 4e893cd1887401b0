import { expect, test } from 'vitest';

import { checkLink } from '../../../../src/learner/mine/check-link.ts';
import { isStoredAddress } from '../../../../src/learner/storage/stored-address.ts';

test.each([
  ['https://example.org/a', 'Title', { address: 'https://example.org/a', title: 'Title' }],
  [' example.org/a ', '', { address: 'https://example.org/a', title: 'example.org' }],
  ['localhost:3000', ' ', { address: 'https://localhost:3000/', title: 'localhost:3000' }],
  ['HTTP://EXAMPLE.org', 'x', { address: 'http://example.org/', title: 'x' }],
])('takes %j with the title %j', (address, title, expected) => {
  expect(checkLink(address, title)).toEqual(expected);
});

test.each([
  ['', '', 'address', 'Type the address'],
  ['javascript:alert(1)', '', 'address', 'begins with "javascript:"'],
  ['mailto:me@example.org', '', 'address', 'begins with "mailto:"'],
  ['how to dns', '', 'address', '"how to dns" is not an address'],
  ['https://', '', 'address', 'is not an address'],
  [`https://example.org/${'a'.repeat(2000)}`, '', 'address', 'has 2,020 characters'],
  ['https://example.org', 'x'.repeat(201), 'title', 'has 201 characters'],
])('refuses %j with the title %j and says why', (address, title, field, text) => {
  const checked = checkLink(address, title);
  expect(checked).toMatchObject({ field });
  expect('text' in checked && checked.text).toContain(text);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'https://', 'ftp://example.org', 'example.org'])(
  'reads no link to %s out of storage',
  (address) => {
    expect(isStoredAddress(address)).toBe(false);
  },
);

test.each(['https://name@example.org/', 'https://a.example\\\\b', 'https:example.org'])(
  'stores no link to %s',
  (address) => {
    expect(checkLink(address, '')).toHaveProperty('field', 'address');
  },
);
