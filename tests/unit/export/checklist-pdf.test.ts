import { expect, test } from 'vitest';

import { renderChecklistPdf, type ChecklistPdfOptions } from '../../../src/export/checklist-pdf.ts';
import { measureText } from '../../../src/export/fonts.ts';
import { layoutChecklist } from '../../../src/roadmap/layout/layout-checklist.ts';
import { CHECKLIST } from '../roadmap/layout/make-checklist.ts';
import { readPdf } from './read-pdf.ts';

const PAGE = {
  title: 'Before a trip',
  description: 'What to look at in the harbor.',
  published: '2026-01-02',
  address: 'https://example.com/best-practices/trips',
};

const item = (id: string) => `${PAGE.address}#item-${id}`;

const OPTIONS: ChecklistPdfOptions = {
  address: ({ kind, id }) => (kind === 'topic' && id !== undefined ? item(id) : undefined),
  links: {
    item,
    topic: (id) => `https://example.com/topics/${id}`,
    findTopics: (names) => names.map((id) => ({ id, title: `The ${id}` })),
  },
  legend: [{ mark: 'must', label: 'Must' }],
};

const render = () => renderChecklistPdf(PAGE, CHECKLIST, layoutChecklist(CHECKLIST, measureText), OPTIONS);
const pdf = render();

test('leads to every item from the graph and from the text', async () => {
  const { links } = readPdf(await pdf);
  for (const id of ['vests', 'forecast', 'lines']) {
    expect(links.filter((link) => link === item(id)).length).toBeGreaterThanOrEqual(2);
  }
  expect(links).toContain('https://example.com/topics/wind');
});

test('has a bookmark for the graph, the items and every section', async () => {
  const titles = ['Graph', 'Items', '1. Before leaving', '2. After landing'];
  expect(new Set(readPdf(await pdf).bookmarks)).toEqual(new Set(titles));
});

test('says each item with its priority, reason, check and topics', async () => {
  const { text } = readPdf(await pdf);
  const lines = text.slice(text.indexOf('1. Before leaving')).split('\n');
  expect(lines.slice(0, 9)).toMatchInlineSnapshot(`
    [
      "1. Before leaving",
      "What is done in the harbor.",
      "Put on a vest",
      "must",
      "Whoever falls in cold water swims for minutes. See wind.",
      "Check: ",
      "Pull at the collar: it stays. vest --check",
      "To read: ",
      "The wind",
    ]
  `);
});

test('gives the same bytes for the same list, with the day on which it changed', async () => {
  expect(Buffer.compare(await render(), await pdf)).toBe(0);
  expect(Buffer.from(await pdf).toString('latin1')).toContain('(D:20260102000000Z)');
});
