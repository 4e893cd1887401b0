import { expect, test } from 'vitest';

import { plan } from './make-checkout.ts';

const HEAD = 'title: Tides\ndescription: They come and go.';

/** A guide that is imported, and what the report says of it. */
function planGuide(frontmatter: string, body = 'They come.', name = 'tides') {
  const { files, report } = plan({ [`guides/${name}.md`]: `---\n${frontmatter}\n---\n\n${body}\n` });
  const said = report.entries.map(
    ({ subject, name: field, outcome, why = '' }) => `${subject} ${field} ${outcome} ${why}`,
  );
  return { text: files.get(`content/guides/${name}.md`), said };
}

test('takes a guide over as a draft, without the fields that there are not', () => {
  const { text, said } = planGuide(`${HEAD}\nauthorId: me\ndate: 2024-05-06`, '# Tides\n\n![Low](/low.png)');
  expect(text).toBe(
    '---\ntitle: Tides\ndescription: They come and go.\npublished: 2024-05-06\nstatus: draft\n---\n\n## Tides\n\n[Low](https://roadmap.sh/low.png)\n',
  );
  expect(said).toEqual([
    'file  changed pictures became links; relative addresses were made whole',
    'field title written ',
    'field description written ',
    'field authorId left-out guides have no such field here',
    'field date changed it is called published here',
  ]);
});

test.each([
  [
    'a day that there never was',
    `${HEAD}\ndate: 2024-06-31`,
    'They come.',
    'tides',
    /^file {2}left-out lint refuses it: /,
  ],
  ['a guide that is there', `${HEAD}\ndate: 2024-05-06`, 'They come.', 'there-already', /exists already/],
  ['fields that cannot be read', 'a: b: c', 'They come.', 'tides', /its frontmatter cannot be read/],
])('leaves out %s, and says why', (_, frontmatter, body, name, why) => {
  const { text, said } = planGuide(frontmatter, body, name);
  expect(text).toBeUndefined();
  expect(said[0]).toMatch(why);
});

test('leaves words to whoever finishes the draft', () => {
  expect(planGuide(`${HEAD}\ndate: 2024-05-06`, 'It is crucial.').text).toContain('It is crucial.');
});
