import fc from 'fast-check';
import { expect, test } from 'vitest';

import { renderRoadmapPdf } from '../../../src/export/roadmap-pdf.ts';
import { measureText } from '../../../src/export/fonts.ts';
import { layoutRoadmap } from '../../../src/roadmap/layout/layout-roadmap.ts';
import { generateSized, makeLargeRoadmap } from '../roadmap/layout/generate-roadmap.ts';
import type { Roadmap } from '../../../src/roadmap/types.ts';
import { address, ADDRESSES, LEGEND, makeDrawing } from './make-drawing.ts';
import { makeOutlined, UNTITLED } from '../make-content.ts';
import { readPdf } from './read-pdf.ts';

const options = { addresses: ADDRESSES, address, legend: LEGEND, titleOf: (id: string) => `The ${id}` };

const render = (roadmap: Roadmap) => renderRoadmapPdf(roadmap, layoutRoadmap(roadmap, measureText), options);

const pdf = render(makeDrawing().roadmap);

test('leads to every topic from the graph and from the outline', async () => {
  const { links } = readPdf(await pdf);
  for (const id of ['knots', 'bowline', 'tides']) {
    expect(links.filter((link) => link === ADDRESSES.topic(id))).toHaveLength(2);
  }
  // Once more from the topic that requires it.
  expect(links.filter((link) => link === ADDRESSES.topic('wind'))).toHaveLength(3);
});

test('has a bookmark for the graph, the outline and every section', async () => {
  expect(new Set(readPdf(await pdf).bookmarks)).toEqual(new Set(['Graph', 'Outline', '1. Basics', '2. Trips']));
});

test('says in text that can be selected what the roadmap says', async () => {
  const { text } = readPdf(await pdf);
  const outline = text.slice(text.indexOf('1. Basics')).split('\n');
  const second = outline.indexOf('2. Trips');
  expect(outline.slice(6, second)).toMatchInlineSnapshot(`
    [
      "beginner, 1–2 hours",
      "Head",
      "Wind",
      "beginner, 2–6 hours",
      "Recommended: ",
      "Nothing moves without it, so begin here.",
      "Wear a vest.",
      "Go on with rowing ",
      "(upcoming)",
      "Checkpoint",
      "Tie up a boat",
      "Tie up any boat.",
      "It stays.",
    ]
  `);
  expect(outline.slice(second, -2)).toMatchInlineSnapshot(`
    [
      "2. Trips",
      "Leave the harbor.",
      "Plan",
      "Tides & <"currents">",
      "advanced, 1–2 hours",
      "Requires ",
      "Wind: ",
      "A tide against the wind makes short waves.",
    ]
  `);
});

test('keeps accents, and letters that another file of the typeface holds', async () => {
  const { text } = readPdf(await render(makeDrawing('Łódź & Žižkov').roadmap));
  expect(text.replaceAll('\n', '')).toContain('Łódź & Žižkov');
});

test('gives the same bytes for the same roadmap', async () => {
  expect(Buffer.compare(await render(makeDrawing().roadmap), await pdf)).toBe(0);
});

test('takes its date and its title from the roadmap', async () => {
  const source = Buffer.from(await pdf).toString('latin1');
  expect(source).toContain('(D:20261120000000Z)');
  expect(source).toContain('(Sailing Developer)');
  expect(source).toContain('/Lang (en-US)');
});

test('goes on over pages for a section that is higher than one', async () => {
  const roadmap = makeLargeRoadmap(300);
  const { links, pages, text } = readPdf(await render(roadmap));
  expect(pages).toBeGreaterThan(6);
  expect(new Set(links.filter((link) => link.includes('/t/'))).size).toBe(300);
  expect(text).toContain(`${pages} / ${pages}`);
});

test('goes on over pages for a checkpoint that is higher than one', async () => {
  const { roadmap } = makeDrawing();
  const checkpoint = { id: 'long', title: 'Long', build: 'word '.repeat(3000), proves: ['It ends.'] };
  const sections = roadmap.sections.map((section) => ({ ...section, checkpoint }));
  const [short, long] = [readPdf(await pdf), readPdf(await render({ ...roadmap, sections }))];
  expect(long.pages).toBeGreaterThanOrEqual(short.pages + 4);
  expect(long.text.match(/word/g)).toHaveLength(6000);
  // The footer stands at 30; nothing else comes near it.
  const lowest = long.baselines.slice(1).map((heights) => Math.min(...heights.filter((height) => height !== 30)));
  expect(Math.min(...lowest)).toBeGreaterThanOrEqual(56);
});

test('writes a group without a heading as its topics', async () => {
  const { text } = readPdf(await render(makeOutlined({ groups: UNTITLED })));
  const lines = text.slice(text.indexOf('1. Section 1')).split('\n');
  expect(lines.slice(0, 8)).toMatchInlineSnapshot(`
    [
      "1. Section 1",
      "What section 1 is about.",
      "Hands",
      "Knots",
      "beginner, 1–2 hours",
      "Wind",
      "beginner, 2–6 hours",
      "Waymark · https://example.com/sailing · CC BY 4.0",
    ]
  `);
});

test('begins a section with the topic that it is, and calls topics by their labels', async () => {
  const why = 'Nothing holds without them, so begin here.';
  const groups = [{ side: 'left' as const, topics: ['wind', { topic: 'tides', label: 'The sea' }] }];
  const roadmap = makeOutlined({ topic: 'knots', mark: 'recommended', why, groups });
  const { text, links } = readPdf(await render(roadmap));
  const lines = text.slice(text.indexOf('1. Knots')).split('\n');
  expect(lines.slice(0, -1)).toMatchInlineSnapshot(`
    [
      "1. Knots",
      "Knots",
      "beginner, 1–2 hours",
      "Recommended: ",
      "Nothing holds without them, so begin here.",
      "Wind",
      "beginner, 2–6 hours",
      "The sea",
      "advanced, 1–2 hours",
      "Requires ",
      "Wind: ",
      "A tide against the wind makes short waves.",
      "Waymark · https://example.com/sailing · CC BY 4.0",
    ]
  `);
  expect(links.filter((link) => link === ADDRESSES.topic('knots'))).toHaveLength(2);
});

test('leads to pages elsewhere from the graph and from the outline', async () => {
  const links = [{ url: 'https://example.org/manual', label: 'The manual' }];
  const found = readPdf(await render(makeOutlined({ topic: 'knots', links }))).links;
  expect(found.filter((link) => link === 'https://example.org/manual')).toHaveLength(2);
});

test('ends with a poster of the whole graph, if that takes several columns', async () => {
  expect(readPdf(await pdf).bookmarks).not.toContain('Poster');
  const [roadmap] = fc.sample(generateSized(150), { numRuns: 1, seed: 3 });
  if (!roadmap) throw new Error('There is no roadmap.');
  const { bookmarks, links } = readPdf(await render(roadmap));
  expect(bookmarks).toContain('Poster');
  // From the graph, from the outline (where a long title is a link on each line) and from the poster.
  for (let topic = 1; topic <= 150; topic += 1) {
    const count = links.filter((link) => link === ADDRESSES.topic(`topic-${topic}`)).length;
    expect(count).toBeGreaterThanOrEqual(3);
  }
});
