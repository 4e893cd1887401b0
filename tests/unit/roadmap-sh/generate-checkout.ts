import fc from 'fast-check';

import { makeEdge, makeGraph } from './make-checkout.ts';

/** Names and texts as they are found, with everything that means something in Markdown, YAML or HTML. */
const label = fc.oneof(
  fc.constantFrom(
    'Introduction',
    'Knots',
    'C++',
    'Knots & ropes',
    '分散',
    '',
    ' ',
    'graph',
    'Own-1',
    '# no',
    'yes: no',
    '1.10',
  ),
  fc.constantFrom('A label that is far longer than any title of a topic may be, and than a label of a place as well'),
  fc.string({ maxLength: 70, unit: 'grapheme' }),
);

const type = fc.constantFrom(
  ...['topic', 'subtopic', 'subtopic', 'todo', 'checklist', 'button', 'resourceButton', 'linksgroup', 'paragraph'],
  ...['label', 'section', 'legend', 'vertical', 'horizontal', 'title', 'sticker', ''],
);

const href = fc.constantFrom(
  undefined,
  '',
  '/rowing',
  'https://example.com/a',
  'javascript:alert(1)',
  'www.example.com',
);

const item = fc.record({
  id: fc.constantFrom('a', 'b', undefined),
  label,
  url: href,
  color: fc.constantFrom('#111', undefined),
});

const node = fc.record({
  type,
  label: fc.oneof(label, fc.constant(undefined)),
  x: fc.integer({ min: -600, max: 600 }),
  y: fc.integer({ min: -200, max: 2000 }),
  width: fc.integer({ min: 10, max: 500 }),
  height: fc.integer({ min: 10, max: 600 }),
  href,
  legend: fc.constantFrom(undefined, 'Our recommendation', 'Order not strict', 'Advanced topics', 'A color'),
  items: fc.array(item, { maxLength: 3 }),
});

const link = fc.record({
  type: fc.constantFrom('@official@', '@Video@', '@offical@', '@tool@', '', '@nothing at all@'),
  title: fc.constantFrom('Sheets', '**Bold**', '', '`code`', 'a [b] c'),
  url: fc.constantFrom(
    'https://example.com/a',
    'http://www.example.com/a/',
    '/guides/a',
    'javascript:alert(1)',
    'https://a.org/<x>',
  ),
});

const block = fc.constantFrom(
  'A plain sentence.',
  '# Heading\n\n## Another one',
  '<div align="center">Text <img src="/a.png" alt="A picture"> <!-- hidden --></div>',
  'See <b>this</b><br/> and <a href="https://example.com">that</a>, [here](./other.md) or ![x](y.png).',
  'A footnote[^1].\n\n[^1]: That explains.',
  "import x from 'y'\n\n{ x }\n\nexport default 1",
  '---\n\n***',
  '```js\nconst x = 1;\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |',
  '[a](javascript:alert(1)) <javascript:x> [b][c]\n\n[c]: data:text/html,x',
  '- [One](https://example.com/1)\n- [Two](https://example.com/2)\n\nThen:',
  '\u202Eturned\u0000 &#x202E; &nbsp;',
  '> quoted\n> > more\n\n* * *\n- [ ] task',
);

const text = fc
  .record({
    heading: label,
    blocks: fc.array(fc.oneof(block, fc.string({ maxLength: 40 })), { maxLength: 4 }),
    links: fc.array(link, { maxLength: 4 }),
  })
  .map(({ heading, blocks, links }) =>
    [
      `# ${heading}`,
      ...blocks,
      'Visit the following resources:',
      links.map((each) => `- [${each.type}${each.title}](${each.url})`).join('\n'),
    ].join('\n\n'),
  );

const page = fc.constantFrom(
  undefined,
  '---\ntitle: Sailing\nbriefTitle: Sailing\n---\n',
  "---\nrenderer: 'editor'\norder: 4.99\nbriefTitle: \"Sail\"\ntitle: 12\nseo:\n  - title: a list\ntags: [roadmap, 'Skill Roadmap']\n---\nText <b>here</b>.\n",
  `---\ntitle: ${'Long '.repeat(40)}\nnote: '<b>Old</b>'\nschema: { headline: x, datePublished: 2024-02-31 }\nextra: { a: 1 }\nquestion: { title: What?, description: '## How\n\n![a](b.png)' }\n---\n`,
  'no frontmatter',
  '---\na: b: c\n---\n',
);

const faqs = fc.constantFrom(
  undefined,
  '---\nexport const faqs: FAQType[] = [];\n---\n',
  "---\nexport const faqs = [{ question: 'It\\'s?', answer: ['A.', `B <b>c</b>.`] }, { question: ask(), answer: ['x'] }, { question: 'Q', answer: [] }];\n---\n",
  'export const faqs = [',
);

/** What a test has to know of a graph to count it. */
interface MadeRoadmap {
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly label: string | undefined;
    readonly href: string | undefined;
    readonly items: readonly unknown[];
  }[];
  readonly edges: readonly unknown[];
}

export interface MadeCheckout {
  readonly texts: Readonly<Record<string, string>>;
  readonly roadmaps: readonly MadeRoadmap[];
}

const roadmap = fc.record({
  nodes: fc.array(node, { maxLength: 14 }),
  ends: fc.array(fc.tuple(fc.nat(16), fc.nat(16), fc.constantFrom('solid', 'dashed')), { maxLength: 10 }),
  texts: fc.array(fc.tuple(fc.nat(16), text, fc.constantFrom('', 'name', 'folder/index', '100-deep/101-er')), {
    maxLength: 8,
  }),
  page,
  faqs,
});

/** Checkouts of a few small roadmaps with every irregularity, many of which have names in common. */
export const generateCheckout = (): fc.Arbitrary<MadeCheckout> =>
  fc.array(roadmap, { minLength: 1, maxLength: 3 }).map((plans) => {
    const texts: Record<string, string> = {
      'question-groups/knots/knots.md': '---\ntitle: Knots\n---\n',
      'projects/raft.md': 'A raft.',
      'guides/tides.md':
        '---\ntitle: Tides\ndescription: They come and go.\ndate: 2024-05-06\n---\n\n# Tides\n\nThey <b>come</b>.\n',
    };
    const roadmaps = plans.map(({ nodes, ends, ...rest }, index) => {
      const id = `sea-${index}`;
      const folder = `roadmaps/${id}`;
      const named = nodes.map((each, place) => ({ ...each, id: `n${place}` }));
      const edges = ends.map(([from, to, style], place) => ({
        ...makeEdge(from > 15 ? undefined : `n${from}`, to > 15 ? undefined : `n${to}`, style),
        id: `e${place}`,
      }));
      const data = named.map(({ href: url, legend, items, ...each }) => ({
        ...each,
        data: { href: url, legend: legend && { label: legend }, ...itemsOf(each.type, items) },
      }));
      texts[`${folder}/${id}.json`] = makeGraph(data as never, edges);
      for (const [place, content, name] of rest.texts) {
        texts[`${folder}/content/${name === '' ? `slug@n${place}` : name}.md`] = content;
      }
      if (rest.page !== undefined) texts[`${folder}/${id}.md`] = rest.page;
      if (rest.faqs !== undefined) texts[`${folder}/faqs.astro`] = rest.faqs;
      return { nodes: named.map((each) => ({ ...each, items: listItems(each) })), edges };
    });
    return { texts, roadmaps };
  });

const LISTS: Readonly<Record<string, string>> = { checklist: 'checklists', linksgroup: 'links', legend: 'legends' };

function itemsOf(kind: string, items: readonly unknown[]): Record<string, unknown> {
  const name = LISTS[kind];
  return name === undefined ? {} : { [name]: items };
}

const listItems = ({ type: kind, items }: { type: string; items: readonly unknown[] }) => (kind in LISTS ? items : []);
