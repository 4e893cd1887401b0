import fc from 'fast-check';

import { findHarmfulSign, isVisible } from '../../../src/markup/clean-text.ts';
import { MARKS, outlineSchema, type OutlineData } from '../../../src/schemas/outline.ts';

/** Lines as people write them, with everything that means something in Markdown, YAML or XML. */
const line = (max: number) =>
  fc
    .oneof(
      fc.constantFrom('HTTP caching', 'C# & C++', 'Say "yes": no?', '分散データベース', '_left_ and *right*'),
      fc.constantFrom('1. First', '- [ ] `code` [x](y) <b>', '# www.example.com', 'a  b', "'=1+1' | ~x~ $y$ \\"),
      fc.constantFrom('summary', '`dns`', '&amp; &#35;', 'me@example.com https://example.com/?a=b&c', '---'),
      fc.string({ minLength: 1, maxLength: max, unit: 'grapheme' }),
    )
    .filter((text) => text.length <= max && text.trim() === text && isLine(text));

const isLine = (text: string) => isVisible(text) && !/[\n\r\t]/.test(text) && findHarmfulSign(text) === undefined;

const reason = line(90).map((text) => `${text} is a reason of its own`);

/** Markdown of a checkpoint. */
const markdown = fc.oneof(
  line(80),
  fc.constantFrom(
    'Write a script.\n\n- It reads `a`.\n- It writes **b**.\n\n  With a second paragraph.',
    '```sh\n  curl -v https://example.com\n\ntrue\n```\n\nThen look.',
    '    indented\n\ntext',
    'One\ntwo\n---\nthree',
    '> quoted\n\n1. one\n2. two',
  ),
);

const opinion = fc.option(fc.record({ mark: fc.constantFrom(...MARKS), why: fc.option(reason, { nil: undefined }) }), {
  nil: undefined,
});
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const placed = fc.record({ label: maybe(line(60)), opinion });

const section = fc.record({
  title: line(40),
  summary: line(160),
  own: maybe(fc.record({ opinion, hasTitle: fc.boolean(), hasSummary: fc.boolean() })),
  groups: fc.array(
    fc.record({
      title: maybe(line(40)),
      side: fc.constantFrom('left' as const, 'right' as const),
      topics: fc.array(fc.record({ placed, children: fc.array(placed, { maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  checkpoint: maybe(
    fc.record({ title: line(60), build: markdown, proves: fc.array(markdown, { minLength: 1, maxLength: 3 }) }),
  ),
  projects: fc.uniqueArray(fc.constantFrom('link-list', 'url-shortener', 'chat'), { maxLength: 2 }),
  links: fc.array(
    fc.record({ label: line(40), url: maybe(fc.webUrl({ withFragments: true, withQueryParameters: true })) }),
    { maxLength: 2 },
  ),
  notes: fc.array(line(200), { maxLength: 2 }),
});

interface Placed {
  label?: string | undefined;
  opinion?: { mark: (typeof MARKS)[number]; why?: string | undefined } | undefined;
}

/** Outlines with everything that one can hold. Their topics are called `topic-1` and so on. */
export const generateOutline = (): fc.Arbitrary<OutlineData> =>
  fc.array(section, { minLength: 1, maxLength: 3 }).map((plans) => {
    let count = 0;
    const place = ({ label, opinion: said }: Placed) => ({ topic: `topic-${(count += 1)}`, label, ...said });
    const sections = plans.map((plan, index) => ({
      id: `section-${index}`,
      ...(plan.own && { ...place({ opinion: plan.own.opinion }), label: undefined }),
      ...(plan.own?.hasTitle === false ? {} : { title: plan.title }),
      ...(plan.own?.hasSummary === false ? {} : { summary: plan.summary }),
      groups: plan.groups.map(({ title, side, topics }) => ({
        title,
        side,
        topics: topics.map((entry) => {
          const children = entry.children.map((child) => shorten(place(child)));
          return shorten({ ...place(entry.placed), topics: children.length === 0 ? undefined : children });
        }),
      })),
      checkpoint: plan.checkpoint && { id: `checkpoint-${index}`, ...plan.checkpoint },
      projects: plan.projects,
      links: plan.links.map(({ label, url }) => ({ label, url, ...(url === undefined && { roadmap: 'other' }) })),
      notes: plan.notes,
    }));
    return outlineSchema.parse(JSON.parse(JSON.stringify({ sections })));
  });

/** As authors write it: a topic of which nothing is said is its id. */
const shorten = <Entry extends { topic: string }>(entry: Entry): Entry | string => {
  const { topic, ...rest } = entry;
  return Object.values(rest).every((value) => value === undefined) ? topic : entry;
};
