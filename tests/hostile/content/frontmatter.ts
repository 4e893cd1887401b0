import { ALPHA, OUTLINE, ROADMAP } from '../../unit/lint/sample-project.ts';
import type { HostileCase } from '../hostile-case.ts';

const BOMB = ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]', 'c: [*b,*b,*b,*b,*b,*b]'].join('\n');

/** The fields above a text, and the YAML that they are written in. */
export const CASES: readonly HostileCase[] = [
  {
    name: 'frontmatter-that-runs',
    danger: 'The library that splits files runs `---js` as JavaScript.',
    changes: [{ file: ROADMAP, from: '---\n', to: '---js\n' }],
    findings: [{ file: ROADMAP, line: 1, rule: 'frontmatter', message: 'the first line must be exactly ---' }],
  },
  {
    name: 'second-language-at-the-end',
    danger: 'Another reader of frontmatter could take the rest of the file for code.',
    changes: [{ file: ROADMAP, from: '---\n\nAn', to: '---js\n\nAn' }],
    findings: [{ file: ROADMAP, line: 8, rule: 'frontmatter', message: 'has more behind it' }],
  },
  {
    name: 'second-frontmatter-that-hides-a-script',
    danger: 'A renderer that reads it drops the fence in it, and the script behind it runs on the page.',
    changes: [{ file: ROADMAP, from: 'An introduction.', to: '---\na: |\n  ```\n---\n\n<script>alert(1)</script>' }],
    findings: [
      { file: ROADMAP, line: 10, rule: 'frontmatter', message: 'the text begins with ---' },
      { file: ROADMAP, line: 12, rule: 'code-fence', message: 'has no language' },
    ],
  },
  {
    name: 'second-frontmatter-behind-spaces',
    danger: 'The same in another language, behind what no editor shows.',
    changes: [{ file: ROADMAP, from: 'An introduction.', to: '\n\u00A0\n+++\na = 1\n+++' }],
    findings: [{ file: ROADMAP, line: 12, rule: 'frontmatter', message: 'the text begins with +++' }],
  },
  {
    name: 'aliases-that-multiply',
    danger: 'A few lines unfold to gigabytes.',
    changes: [{ file: ROADMAP, from: 'title: Demo roadmap', to: BOMB }],
    findings: [{ file: ROADMAP, line: 4, rule: 'yaml', message: 'YAML anchors (&a) are not allowed' }],
  },
  {
    name: 'tag-of-a-function',
    danger: 'Other YAML readers make functions and objects of classes from tags.',
    changes: [{ file: ROADMAP, from: 'title: Demo roadmap', to: 'title: !!js/function "() => 1"' }],
    findings: [{ file: ROADMAP, line: 4, rule: 'yaml', message: 'YAML tags (!name) are not allowed' }],
  },
  {
    name: 'merge-key',
    danger: 'Fields come from a place that a reviewer does not look at.',
    changes: [{ file: ROADMAP, from: 'title: Demo roadmap', to: '<<: {title: Demo roadmap}' }],
    findings: [{ file: ROADMAP, line: 4, rule: 'yaml', message: 'YAML merge keys (<<) are not allowed' }],
  },
  {
    name: 'field-that-stands-twice',
    danger: 'One reader takes the first value, another one the last.',
    changes: [{ file: ROADMAP, from: 'note: A note.', to: 'note: A note.\nnote: Another one.' }],
    findings: [{ file: ROADMAP, line: 8, rule: 'yaml', message: 'a field stands here for the second time' }],
  },
  {
    name: 'field-of-the-prototype',
    danger: 'Merging such data could change the prototype of every object.',
    changes: [{ file: ROADMAP, from: 'note: A note.', to: '__proto__: {isHidden: true}' }],
    findings: [{ file: ROADMAP, line: 7, rule: 'schema', message: 'unknown field "__proto__"' }],
  },
  {
    name: 'resource-that-runs',
    danger: 'A click on a resource would run code with the rights of this site.',
    changes: [{ file: ALPHA, from: 'https://example.com/alpha\n', to: 'javascript:alert(1)\n' }],
    findings: [{ file: ALPHA, line: 18, rule: 'schema', message: 'https://' }],
  },
  {
    name: 'output-that-leaves-the-folder',
    danger: 'The build would write over a file outside its own folder.',
    changes: [{ file: ROADMAP, from: '/jsons/demo.json', to: '/../../demo.json' }],
    findings: [{ file: ROADMAP, line: 6, rule: 'schema', message: 'must be a path such as' }],
  },
  {
    name: 'link-beside-a-section-that-runs',
    danger: 'A click on a box of the graph would run code with the rights of this site.',
    changes: [
      {
        file: OUTLINE,
        from: '    checkpoint:',
        to: `    links: [{ url: "javascript:alert(1)", label: Read on }]\n    checkpoint:`,
      },
    ],
    findings: [{ file: OUTLINE, line: 19, rule: 'schema', message: 'must be an absolute address' }],
  },
  {
    name: 'link-beside-a-section-that-runs-behind-a-tab',
    danger: 'Browsers drop the tab, and the rest runs.',
    changes: [
      {
        file: OUTLINE,
        from: '    checkpoint:',
        to: `    links: [{ url: "java\\tscript:alert(1)", label: Read on }]\n    checkpoint:`,
      },
    ],
    findings: [{ file: OUTLINE, line: 19, rule: 'schema', message: 'must be an absolute address' }],
  },
  {
    name: 'link-beside-a-section-with-a-name-before-its-host',
    danger: 'What stands before the @ looks like the host to which the box leads.',
    changes: [
      {
        file: OUTLINE,
        from: '    checkpoint:',
        to: `    links: [{ url: https://example.com@evil.example/, label: Read on }]\n    checkpoint:`,
      },
    ],
    findings: [{ file: OUTLINE, line: 19, rule: 'schema', message: 'must be an absolute address' }],
  },
  {
    name: 'link-beside-a-section-without-a-scheme',
    danger: 'The box of the graph would lead to another site that looks like a path of this one.',
    changes: [
      {
        file: OUTLINE,
        from: '    checkpoint:',
        to: `    links: [{ url: //evil.example/backend, label: Read on }]\n    checkpoint:`,
      },
    ],
    findings: [{ file: OUTLINE, line: 19, rule: 'schema', message: 'must be an absolute address' }],
  },
];
