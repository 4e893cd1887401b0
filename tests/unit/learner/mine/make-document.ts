import fc from 'fast-check';

import type { MineDocument, TopicMine } from '../../../../src/learner/mine/document.ts';

const changed = fc.integer({ min: 0, max: 5 });
const ids = fc.constantFrom('dns', 'tcp', 'udp', '__proto__', 'toString');
const addresses = fc.constantFrom('https://example.org/', 'http://example.org/a?b=c');
const toggle = fc.record({ isOn: fc.boolean(), changed });
const link = fc.record(
  { title: fc.string({ maxLength: 3 }), changed, isRemoved: fc.constant(true as const) },
  { requiredKeys: ['title', 'changed'] },
);

const pairs = <T>(keys: fc.Arbitrary<string>, values: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.uniqueArray(fc.tuple(keys, values), { selector: ([key]) => key }).map((entries) => Object.fromEntries(entries));

const topic: fc.Arbitrary<TopicMine> = fc.record(
  {
    note: fc.record({ text: fc.string({ maxLength: 3 }), changed }),
    links: pairs(addresses, link),
    bookmark: toggle,
    hidden: toggle,
  },
  { requiredKeys: [] },
);

/** Documents with few ids and few moments, so that two of them often say something about the same thing. */
export const mineDocuments: fc.Arbitrary<MineDocument> = fc.record({
  version: fc.constant(1 as const),
  topics: pairs(ids, topic),
  sections: pairs(fc.constantFrom('backend/http', 'backend/internet', '__proto__'), fc.record({ hidden: toggle })),
});
