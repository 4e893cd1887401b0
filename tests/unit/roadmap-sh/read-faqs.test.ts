import { expect, test } from 'vitest';

import { readFaqs } from '../../../src/roadmap-sh/read-faqs.ts';

const HEAD = `---\nimport type { FAQType } from '../../../components/FAQs/FAQs.astro';\n\nexport const faqs`;

test('reads escapes, typographic quotes, plain templates and texts that are joined', () => {
  const list = `[{ question: 'What\\'s “it”?', answer: ['One.', "Two.\\u0021", \`Three.\`, 'Four' + '.'] },]`;
  expect(readFaqs(`${HEAD}: FAQType[] = ${list};\n---\n<p>Text</p>\n`)).toEqual({
    faqs: [{ question: "What's “it”?", answer: 'One.\n\nTwo.!\n\nThree.\n\nFour.' }],
    faults: [],
  });
});

test('reads an empty list', () => {
  expect(readFaqs(`${HEAD}: FAQType[] = [];\n---\n`)).toEqual({ faqs: [], faults: [] });
});

test.each([
  ['{ question: process.exit(1), answer: [] }', 'its question is no text'],
  ['{ question: (() => { throw 1 })(), answer: [] }', 'its question is no text'],
  ['{ question: `${1}`, answer: [] }', 'its question is no text'],
  ['{ [a]: 1, ...b, question: "Q", answer: [c] }', 'its answer is no list of texts'],
  ['{ question: "Q", answer: [] }', 'its answer is empty'],
  ['...others', 'its question is no text'],
  ['null', 'its question is no text'],
])('runs nothing of %s', (item, why) => {
  expect(readFaqs(`${HEAD} = [${item}, { question: 'Q', answer: 'A' }];`)).toEqual({
    faqs: [{ question: 'Q', answer: 'A' }],
    faults: [{ number: 1, why }],
  });
});

test.each([
  ['<p>Text</p>', 'it has no list called faqs'],
  [`${HEAD} = [`, 'its list is no JavaScript: Unexpected token'],
  [`${HEAD} = load();`, 'faqs is no list'],
  [`${HEAD} = ${'['.repeat(100_000)}`, 'its list is no JavaScript'],
])('says why %# cannot be read', (text, why) => {
  expect(readFaqs(text)).toEqual({
    faqs: [],
    faults: [{ number: undefined, why: expect.stringContaining(why) as string }],
  });
});
