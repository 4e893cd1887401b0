import type { HostileProgress } from '../hostile-link.ts';

/** Links with progress, as the lines that are packed in them. */
export const CASES: readonly HostileProgress[] = [
  {
    name: 'progress-with-a-name-that-turns-around',
    danger: 'The sentence "From …, as the link says" would be read in another order.',
    lines: ['Ada \u202Eecalevol\u2067', 'backend', '0', '', 'dns', ''],
    shown: { name: 'Ada ecalevol' },
  },
  {
    name: 'progress-with-a-name-that-nobody-sees',
    danger: 'The sentence "From" would end without a name.',
    lines: ['\u200B\u2060', 'backend', '0', '', 'dns', ''],
    shown: { name: '' },
  },
  {
    name: 'progress-with-a-name-without-end',
    danger: 'The name would push everything else out of the page.',
    lines: ['a'.repeat(10_000), 'backend', '0', '', 'dns', ''],
    refused: 'incomplete or damaged',
  },
  {
    name: 'progress-with-names-of-prototypes',
    danger: 'A key that JavaScript gives a meaning would change what other code reads.',
    lines: ['', '', '0', '', '__proto__', ''],
    refused: 'incomplete or damaged',
  },
  {
    name: 'progress-with-a-bomb-inside',
    danger: 'A short link would unpack to more than the memory holds.',
    lines: ['', '', '0', '', 'a '.repeat(5_000_000), ''],
    refused: 'longer than any',
  },
  {
    name: 'progress-with-the-last-of-all-dates',
    danger: 'Saved as a file and opened, it would count as newer than whatever the visitor does later.',
    lines: ['', '', (8.64e15).toString(36), '', 'dns', ''],
    refused: 'incomplete or damaged',
  },
];
