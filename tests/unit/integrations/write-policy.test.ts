import { expect, test } from 'vitest';

import { writePolicy } from '../../../src/integrations/write-policy.ts';
import { hashInline } from '../../../src/site/hash-inline.ts';

const SCRIPT = 'start()';
const STYLE = 'p{color:red}';

/** A page as Astro leaves it, with its own policy that knows `known`. */
const makePage = (body: string, known: readonly string[] = [SCRIPT, STYLE, 'never used']): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page</title>` +
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${known.map((text) => `'${hashInline(text)}'`).join(' ')};">` +
  `</head><body>${body}</body></html>`;

const readPolicy = (page: string): readonly string[] =>
  /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(page)?.[1]?.split('; ') ?? [];

test('the policy comes first, once, and allows just the inline blocks of the page', () => {
  const page = writePolicy(makePage(`<style>${STYLE}</style><script type="module">${SCRIPT}</script>`), 'a.html');
  expect(page).toMatch(
    /^<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security/,
  );
  expect(page.match(/http-equiv/g)).toHaveLength(1);
  expect(page).toContain('<meta name="referrer" content="no-referrer">');
  expect(readPolicy(page)).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      `script-src 'self' '${hashInline(SCRIPT)}'`,
      `style-src 'self' '${hashInline(STYLE)}'`,
    ]),
  );
});

test('scripts in files, structured data and the words of a page need no hash', () => {
  const body = '<script src="/a.js"></script><script type="application/ld+json">{}</script><p title="<script>x">y</p>';
  expect(readPolicy(writePolicy(makePage(body), 'a.html'))).toContain("script-src 'self'");
});

test('a page that leads elsewhere gets the policy right behind its doctype', () => {
  const page = writePolicy(
    '<!doctype html><title>Redirecting</title><meta http-equiv="refresh" content="0;url=/b">',
    'a.html',
  );
  expect(page).toMatch(/^<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'; /);
});

test.each([
  ['script', '<script>steal()</script>'],
  ['script', `<template><script>${SCRIPT} </script></template>`],
  ['style', '<svg><style>p{color:blue}</style></svg>'],
])('an inline %s that no template wrote stops the build', (kind, body) => {
  expect(() => writePolicy(makePage(body), 'backend/dns.html')).toThrow(
    `backend/dns.html has an inline ${kind} that does not come from a template`,
  );
});

test('a policy inside the text of a page allows nothing', () => {
  const forged = `<meta http-equiv="content-security-policy" content="'${hashInline('steal()')}'"><script>steal()</script>`;
  expect(() => writePolicy(makePage(forged), 'a.html')).toThrow('inline script');
});
