import { ALPHA, PUBLISHED, writeTopic } from '../../unit/lint/sample-project.ts';
import type { HostileCase } from '../hostile-case.ts';

const FOLDER = 'content/roadmaps/demo/topics';
const TEXT = writeTopic('intro').replace(/^aliases.*\n/m, '');
const publish = (id: string) => ({ file: PUBLISHED, from: 'beta', to: `beta\n${id}` });

/** Topics of one roadmap alone, whose addresses are beside its views and the topics that it shares. */
export const CASES: readonly HostileCase[] = [
  {
    name: 'local-topic-with-the-address-of-a-view',
    danger: 'The outline of the roadmap would be a page that somebody else wrote.',
    changes: [{ file: `${FOLDER}/outline.md`, from: '', to: TEXT }, publish('demo.outline')],
    findings: [
      { file: `${FOLDER}/outline.md`, line: 1, rule: 'local-topic', message: 'does not list' },
      { file: `${FOLDER}/outline.md`, line: 1, rule: 'reserved-id', message: '/demo/outline is a page of its own' },
    ],
  },
  {
    name: 'local-topic-in-the-place-of-a-shared-one',
    danger: 'The page of a reviewed topic in this roadmap would have another text.',
    changes: [{ file: `${FOLDER}/alpha.md`, from: '', to: TEXT }, publish('demo.alpha')],
    findings: [
      { file: `${FOLDER}/alpha.md`, line: 1, rule: 'address-clash', message: 'would both be /demo/alpha' },
      { file: `${FOLDER}/alpha.md`, line: 1, rule: 'local-topic', message: 'does not list' },
    ],
  },
  {
    name: 'alias-that-takes-a-page-of-a-roadmap',
    danger: 'The address of a topic in a roadmap would lead to another topic.',
    changes: [{ file: ALPHA, from: '[alpha-old]', to: '[demo.beta]' }],
    findings: [
      { file: ALPHA, line: 3, rule: 'address-clash', message: 'would both be /demo/beta' },
      { file: ALPHA, line: 3, rule: 'local-topic', message: '`demo.beta` never was the id of a topic' },
    ],
  },
  {
    name: 'alias-that-takes-a-page-of-the-site',
    danger: 'An address of the site itself would lead to a topic.',
    changes: [{ file: ALPHA, from: '[alpha-old]', to: '[guides.begin]' }],
    findings: [
      { file: ALPHA, line: 3, rule: 'local-topic', message: '`guides.begin` never was the id of a topic' },
      { file: ALPHA, line: 3, rule: 'reserved-id', message: '/guides belongs to the site' },
    ],
  },
  {
    name: 'local-topic-in-a-deeper-folder',
    danger: 'What no reader knows could be read by another program.',
    changes: [{ file: `${FOLDER}/more/intro.md`, from: '', to: TEXT }],
    findings: [{ file: `${FOLDER}/more/intro.md`, line: 1, rule: 'unexpected-file', message: 'has no place here' }],
  },
  {
    name: 'local-topic-that-is-a-link',
    danger: 'The build would publish a file from outside of the project.',
    links: { [`${FOLDER}/intro.md`]: '/etc/hostname' },
    findings: [{ file: `${FOLDER}/intro.md`, line: 1, rule: 'unexpected-file', message: 'symbolic link' }],
  },
];
