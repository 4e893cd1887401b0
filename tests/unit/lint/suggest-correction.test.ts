import { expect, test } from 'vitest';
import { z } from 'zod';

import { webAddressSchema } from '../../../src/schemas/address.ts';
import { idSchema } from '../../../src/schemas/id.ts';
import { lineSchema } from '../../../src/schemas/text.ts';
import { completeTopicSchema } from '../../../src/schemas/topic.ts';
import { reportFaults } from '../schemas/report-faults.ts';

const schema = z.strictObject({
  id: idSchema.optional(),
  line: lineSchema(40).optional(),
  url: webAddressSchema.optional(),
  hours: completeTopicSchema.shape.hours.optional(),
  outcome: completeTopicSchema.shape.outcomes.element.optional(),
  number: z.number().optional(),
  list: z.array(z.string()).optional(),
});

test.each([
  ['id: HTTP Caching', 'Write `id: http-caching`.'],
  ['line: "two\\n lines "', 'Write `line: two lines`.'],
  ['line: "a\\tb: c"', 'Write `line: "a b: c"`.'],
  ['url: www.example.com/x', 'Write `url: https://www.example.com/x`.'],
  ['hours: [5, 2]', 'Write `hours: [2, 5]`.'],
  ['outcome: Use a cache.', 'Write `outcome: You can use a cache.`.'],
  ['outcome: you can use a cache.', 'Write `outcome: You can use a cache.`.'],
  ['outcome: can use HTTP.', 'Write `outcome: You can use HTTP.`.'],
  ['line: 1.10', 'Write `line: "1.10"`.'],
  ['line: 0x1F', 'Write `line: "0x1F"`.'],
  ['line: True', 'Write `line: "True"`.'],
  ["number: '2'", 'Write `number: 2`.'],
  ['list: a', 'Write `list: [a]`.'],
])('mends %s', (yaml, hint) => {
  expect(reportFaults(schema, yaml)).toContain(`\n=> ${hint}`);
});

test.each(['id: ///', 'url: not an address', 'url: javascript:alert(1)', 'list: {a: 1}'])(
  'does not guess what %s means',
  (yaml) => {
    expect(reportFaults(schema, yaml)).toMatch(/^2:\d+ "\w+" must be /);
    expect(reportFaults(schema, yaml)).not.toContain('Write `');
  },
);

test('speaks the language of authors where a schema has no words of its own', () => {
  const plain = z.strictObject({ list: z.array(z.string()).min(2).optional(), day: z.string().regex(/^x/).optional() });
  expect(reportFaults(plain, 'list: [a]')).toContain('"list" must have at least 2 entries');
  expect(reportFaults(plain, 'day: y')).toContain('"day" does not have the right form');
});
