import { expect, test } from 'vitest';

import { findForeignLoads, isForeign, listCssLoads, listScriptAddresses } from '../../build/foreign-loads.ts';

const ORIGIN = 'https://site.example';
const find = (html: string) => findForeignLoads(html, ORIGIN);

test.each([
  '<img src="https://else.example/a.png">',
  '<IMG SRC=//else.example/a.png>',
  '<img src="&#104;ttps://else.example/a.png">',
  '<img srcset="/a.png 1x, https://else.example/b.png 2x">',
  '<img src="https:\\\\else.example\\a.png">',
  '<source srcset="https://else.example/b.png">',
  '<video poster="http://else.example/p.jpg"></video>',
  '<object data="https://else.example/o"></object>',
  '<iframe src="https://else.example/"></iframe>',
  '<iframe srcdoc="&lt;img src=https://else.example/a.png>"></iframe>',
  '<link rel="stylesheet" href="https://else.example/a.css">',
  '<link rel="preconnect" href="https://else.example">',
  '<link rel="alternate stylesheet" href="https://else.example/a.css">',
  '<link rel="preload" imagesrcset="https://else.example/a.png 2x">',
  '<link href="https://else.example/a.css">',
  '<base href="https://else.example/">',
  '<script src="https://else.example/a.js"></script>',
  '<script>fetch("https://else.example/collect")</script>',
  '<script type="importmap">{"imports":{"a":"https://else.example/a.js"}}</script>',
  '<body onload="fetch(\'//else.example/collect\')">',
  '<svg><use href="https://else.example/i.svg#a"/></svg>',
  '<svg><image xlink:href="https://else.example/i.png"/></svg>',
  '<svg><rect fill="url(https://else.example/i.svg#a)"/></svg>',
  '<p style="background: url( \'https://else.example/b.png\' )"></p>',
  '<style>@import "https://else.example/a.css";</style>',
  '<style>a { background: url(//else.example/b.png) }</style>',
  '<form action="https://else.example/"></form>',
  '<button formaction="https://else.example/"></button>',
  '<a href="/" ping="https://else.example/"></a>',
  '<meta http-equiv="refresh" content="0; url=https://else.example/">',
  '<table background="https://else.example/b.png"></table>',
])('finds the load in %s', (html) => {
  expect(find(html)).toHaveLength(1);
});

test.each([
  '<a href="https://else.example/">A link loads nothing</a>',
  '<img src="/a.png" srcset="/a.png 1x, b.png 2x">',
  '<img src="https://site.example/a.png">',
  '<img src="data:image/png;base64,AAAA">',
  '<link rel="canonical" href="https://else.example/page">',
  '<p title="url(https://else.example/) is a text">text https://else.example/ in a text</p>',
  '<p data-source="url(https://else.example/)">data is not loaded</p>',
  '<style>a { background: url(/b.png); filter: url(#f) }</style>',
  '<script type="application/ld+json">{"@context":"https://schema.org"}</script>',
  '<script>const a = "/b"; // see https://else.example/</script>',
])('finds nothing in %s', (html) => {
  expect(find(html)).toEqual([]);
});

test('names the place and the address', () => {
  expect(find('<p><img alt="" src="//else.example/a.png"></p>')).toEqual(['<img src> //else.example/a.png']);
});

test('reads every form in which a style sheet loads', () => {
  const css = `@import url("a.css"); @import 'b.css'; c { background: u\\72l(c.png), url('d.png') }
    /* url(comment.png) */ e { background: image-set("e.png" 1x, url(f.png) 2x) }`;
  expect(listCssLoads(css).toSorted()).toEqual(['a.css', 'b.css', 'c.png', 'd.png', 'e.png', 'f.png']);
});

test('lists the addresses of other machines in a script', () => {
  expect(listScriptAddresses('a("https://a.example/x", `//b.example`, \'wss://c.example/s\', "/d", "e//f")')).toEqual([
    'https://a.example/x',
    '//b.example',
    'wss://c.example/s',
  ]);
});

test('what cannot be read as an address counts as foreign', () => {
  expect(isForeign('https://[', ORIGIN)).toBe(true);
});
