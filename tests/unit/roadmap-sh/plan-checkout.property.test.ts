import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseContent } from '../../../src/lint/parse-content.ts';
import { runRules } from '../../../src/lint/run-rules.ts';
import type { ImportReport } from '../../../src/roadmap-sh/report.ts';
import { OUTCOMES } from '../../../src/roadmap-sh/report.ts';
import { generateCheckout, type MadeCheckout } from './generate-checkout.ts';
import { plan } from './make-checkout.ts';

test('whatever is imported, lint finds no error, and the report names everything once and adds up', () => {
  const runs = fc.property(generateCheckout(), (made) => {
    const { files, report } = plan(made.texts);
    const { findings } = runRules(parseContent(files));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    checkSums(report, made);
  });
  fc.assert(runs, { numRuns: 60 });
});

function checkSums(report: ImportReport, { texts, roadmaps }: MadeCheckout): void {
  const totals = report.totals();
  for (const counts of Object.values(totals)) {
    expect(OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0)).toBe(counts.all);
  }
  const nodes = roadmaps.flatMap((roadmap) => roadmap.nodes);
  const items = nodes.flatMap((node) => node.items).length + nodes.filter(isLinkedText).length;
  expect(totals).toMatchObject({
    file: { all: Object.keys(texts).length },
    node: { all: nodes.length },
    item: { all: items },
    edge: { all: roadmaps.flatMap(({ edges }) => edges).length },
  });
  // A page or a text may say the same twice.
  const named = report.entries.filter(({ subject }) => !['resource', 'question'].includes(subject));
  expect(new Set(named.map(({ subject, file, name }) => `${subject} ${file} ${name}`)).size).toBe(named.length);
  for (const { outcome, why, to } of report.entries) {
    expect(outcome === 'written' ? to : why).toBeTruthy();
  }
}

/** A text with a link is a note and a link. */
const isLinkedText = ({ type, label, href }: MadeCheckout['roadmaps'][number]['nodes'][number]): boolean =>
  ['paragraph', 'label'].includes(type) && (label ?? '').trim() !== '' && (href ?? '') !== '';
