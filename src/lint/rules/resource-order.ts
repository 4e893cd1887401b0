import { RESOURCE_ACCESS, RESOURCE_TYPES, type ResourceData } from '../../schemas/resource.ts';
import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Resources do not stand in the order of their types, or a free one stands behind one that costs something. */
export const resourceOrder: Rule = { id: 'resource-order', severity: 'error', check };

const rank = ({ type, access }: ResourceData) =>
  RESOURCE_TYPES.indexOf(type) * RESOURCE_ACCESS.length + RESOURCE_ACCESS.indexOf(access);

const print = ({ title, type, access }: ResourceData) => `"${title}" (${type}, ${access})`;

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
        `Order by type (${RESOURCE_TYPES.join(', ')}), then free, account, paid: ${sorted.join(', ')}.`,
      );
      break;
    }
  }
}
