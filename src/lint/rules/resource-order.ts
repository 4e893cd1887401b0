import { RESOURCE_ACCESS, type ResourceData } from '../../schemas/resource.ts';
import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A resource stands behind one that is harder to get: one that needs an account, or money. */
export const resourceOrder: Rule = { id: 'resource-order', severity: 'error', isAboutQuality: true, check };

const rank = ({ access }: ResourceData) => RESOURCE_ACCESS.indexOf(access);

const print = ({ title, access }: ResourceData) => `"${title}" (${access})`;

function* check({ topics }: Content): Generator<Problem> {
  for (const { data, source } of topics) {
    const resources = data?.resources ?? [];
    for (const [index, resource] of resources.entries()) {
      const before = resources[index - 1];
      if (before === undefined || rank(before) <= rank(resource)) continue;
      const sorted = resources.toSorted((a, b) => rank(a) - rank(b)).map(({ title }) => `"${title}"`);
      yield problemAt(
        source,
        source.locate(['resources', index]),
        `${print(resource)} must stand before ${print(before)}`,
        `Order by ${RESOURCE_ACCESS.join(', ')}: ${sorted.join(', ')}.`,
      );
      break;
    }
  }
}
