import { expect, test } from 'vitest';

import { listAddresses } from '../../../src/link-check/list-addresses.ts';
import { ALPHA, type Change, OUTLINE, readSample, ROADMAP } from '../lint/sample-project.ts';

const FRONTMATTER: Change = {
  file: ROADMAP,
  from: 'note: A note.',
  to: `note: See [the page](https://note.test/).
partner: { description: One, link: 'https://partner.test/', linkText: Two }
courses: [{ title: One, description: Two, link: 'https://course.test/' }]
sponsor: { url: 'https://sponsor.test/' }`,
};

test('lists addresses of fields and texts, each once, without what no visitor reaches', () => {
  const addresses = listAddresses(
    readSample(
      FRONTMATTER,
      {
        file: OUTLINE,
        from: '    groups:',
        to: "    links: [{ url: 'https://section.test/', label: More }]\n    groups:",
      },
      {
        file: ALPHA,
        from: '\n\nSentence 1 ',
        to:
          '\n\n[One](https://text.test/a#b), [two](https://text.test/a), <https://auto.test/>, [three][3],' +
          ' [page](/demo), [topic](topic:beta), <mailto:a@b.test>. `https://code.test/`\n\n[3]: https://three.test/\n\nSentence 1 ',
      },
    ),
  );
  const others = [...addresses.keys()].filter((address) => !address.includes('example.com')).sort();
  expect(others).toEqual([
    'https://auto.test/',
    'https://course.test/',
    'https://note.test/',
    'https://partner.test/',
    'https://section.test/',
    'https://text.test/a',
    'https://three.test/',
  ]);
  expect(addresses.get('https://text.test/a')?.map(({ written }) => written)).toEqual([
    'https://text.test/a#b',
    'https://text.test/a',
  ]);
});

test('says where an address stands', () => {
  const [place] = listAddresses(readSample()).get('https://example.com/alpha') ?? [];
  expect([place?.file, place?.position]).toEqual([ALPHA, { line: 18, column: 10 }]);
});
