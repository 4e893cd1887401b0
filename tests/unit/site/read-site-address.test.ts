import { expect, test } from 'vitest';

import { readSiteAddress } from '../../../src/site/read-site-address.ts';

test.each([
  [{}, { site: 'https://waymark.example', base: '/' }],
  [{ SITE_URL: 'https://example.org/' }, { site: 'https://example.org', base: '/' }],
  [{ SITE_URL: 'http://localhost:8080' }, { site: 'http://localhost:8080', base: '/' }],
  [{ BASE_PATH: '/waymark/' }, { site: 'https://waymark.example', base: '/waymark' }],
  [{ BASE_PATH: '/learn/way-mark.v2' }, { site: 'https://waymark.example', base: '/learn/way-mark.v2' }],
])('reads %j', (env, address) => {
  expect(readSiteAddress(env)).toEqual(address);
});

test.each([
  ['https://example.org/waymark/', 'Write SITE_URL=https://example.org BASE_PATH=/waymark.'],
  ['https://example.org?a', 'Write SITE_URL=https://example.org.'],
  ['https://ada@example.org', 'Write SITE_URL=https://example.org.'],
  ['example.org', 'Write it as SITE_URL=https://waymark.example.'],
  ['ftp://example.org', 'Write it as SITE_URL=https://waymark.example.'],
  ['', 'Write it as SITE_URL=https://waymark.example.'],
])('refuses the address %j and says what to write', (site, hint) => {
  expect(() => readSiteAddress({ SITE_URL: site })).toThrow(hint);
  expect(() => readSiteAddress({ SITE_URL: site })).toThrow(JSON.stringify(site));
});

test.each(['waymark', '', '//example.org', '/../x', '/a b', '/a//b', '/a?b', 'https://example.org/a'])(
  'refuses the path %j',
  (path) => {
    expect(() => readSiteAddress({ BASE_PATH: path })).toThrow(`BASE_PATH is ${JSON.stringify(path)}`);
  },
);
