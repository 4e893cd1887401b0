import { expect, test } from 'vitest';

import { PlannedFiles } from '../../../../src/cli/changes/planned-files.ts';

const plan = () =>
  new PlannedFiles(
    new Map([
      ['content/a', 'one'],
      ['content/b', 'two'],
    ]),
  );

test('lists nothing that ends as it began', () => {
  const files = plan();
  files.write('content/a', 'other');
  files.write('content/a', 'one');
  files.move('content/b', 'content/c');
  files.move('content/c', 'content/b');
  files.write('content/new', '');
  files.remove('content/new');
  expect(files.changes()).toEqual([]);
});

test('lists new, changed, moved and deleted files by path', () => {
  const files = plan();
  files.write('content/d', 'four');
  files.move('content/b', 'content/c');
  files.write('content/c', 'three');
  files.remove('content/a');
  expect(files.changes()).toEqual([
    { path: 'content/a', before: 'one', after: undefined },
    { path: 'content/c', movedFrom: 'content/b', before: 'two', after: 'three' },
    { path: 'content/d', before: undefined, after: 'four' },
  ]);
  expect([...files.texts().keys()].toSorted()).toEqual(['content/c', 'content/d']);
});

test('a file that takes the place of one that moved away is a change of its own', () => {
  const files = plan();
  files.move('content/a', 'content/c');
  files.write('content/a', 'new');
  expect(files.changes()).toEqual([
    { path: 'content/a', before: 'one', after: 'new' },
    { path: 'content/c', before: undefined, after: 'one' },
  ]);
});

test('refuses to move what is not there, and over what is there', () => {
  expect(() => plan().move('content/x', 'content/y')).toThrow('There is no file content/x.');
  expect(() => plan().move('content/a', 'content/b')).toThrow('content/b exists already.');
  expect(() => plan().remove('content/x')).toThrow('There is no file content/x.');
});
