import { exposeHarmful } from '../../markup/clean-text.ts';
import type { CheckoutPlan, PlannedRoadmap } from '../../roadmap-sh/plan-checkout.ts';
import type { ReportEntry } from '../../roadmap-sh/report.ts';
import { plural } from '../../words/plural.ts';

/** How many things with one reason are named; `--json` names all. */
const NAMED = 3;

/** The report of an import for people: a line a roadmap, the sums, and what was left out or merged, by reason. */
export function describePlan({ report, roadmaps }: CheckoutPlan): string {
  const totals = Object.entries(report.totals()).filter(([, { all }]) => all > 0);
  const sums = totals.map(([subject, { all, written, changed, merged, 'left-out': leftOut }]) => {
    return `  ${subject.padEnd(8)} ${all} = ${written} written + ${changed} changed + ${merged} merged + ${leftOut} left out`;
  });
  return [
    ...roadmaps.map(describeRoadmap),
    '',
    'What there was, and what became of it:',
    ...sums,
    ...describeReasons(report.entries, 'left-out', 'Left out:'),
    ...describeReasons(report.entries, 'merged', 'Merged:'),
    '',
    '--json names each one.',
  ].join('\n');
}

function describeRoadmap({ id, refused, sections, placed, local, repeated, reused }: PlannedRoadmap): string {
  if (refused !== undefined) return `${exposeHarmful(id)}: left out, ${exposeHarmful(refused)}`;
  const topics = Object.values(placed).reduce((sum, count) => sum + count, 0);
  const how = Object.entries(placed).map(([name, count]) => `${count} by ${name}`);
  const also = [
    [local, 'of this roadmap alone'],
    [repeated, 'repeated'],
    [reused, 'there already'],
  ] as const;
  const more = also.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `${id}: ${plural(topics, 'topic')} in ${plural(sections, 'section')} (${[...how, ...more].join(', ')})`;
}

function describeReasons(
  entries: readonly ReportEntry[],
  outcome: ReportEntry['outcome'],
  title: string,
): readonly string[] {
  const reasons = new Map<string, ReportEntry[]>();
  for (const entry of entries) {
    if (entry.outcome !== outcome) continue;
    const why = `${entry.subject}: ${entry.why ?? ''}`;
    reasons.set(why, [...(reasons.get(why) ?? []), entry]);
  }
  if (reasons.size === 0) return [];
  const lines = [...reasons].map(([why, list]) => {
    const names = list.slice(0, NAMED).map(({ file, name }) => (name === '' ? file : `${file} ${name}`));
    const rest = list.length > NAMED ? [`and ${list.length - NAMED} more`] : [];
    return `  ${list.length} ${exposeHarmful(why)} (${exposeHarmful([...names, ...rest].join(', '))})`;
  });
  return ['', title, ...lines];
}
