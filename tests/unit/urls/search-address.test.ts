import { expect, test } from 'vitest';

import { addressOfDocument } from '../../../src/urls/search-address.ts';
import { makeDocument } from '../search/documents.ts';

const git = makeDocument('Git basics', { roadmaps: ['frontend', 'backend'] });

test.each([
  ['/backend', '/backend/git-basics'],
  ['/backend.html', '/backend/git-basics'],
  ['/backend/', '/backend/git-basics'],
  ['/backend/outline', '/backend/git-basics'],
  ['/frontend/css', '/frontend/git-basics'],
  ['/devops', '/topics/git-basics'],
  ['/topics/dns', '/topics/git-basics'],
  ['/', '/topics/git-basics'],
])('from %s, a topic leads to %s', (page, address) => {
  expect(addressOfDocument(git, page)).toBe(address);
});

test('a question leads to its part of the page in the same roadmap', () => {
  const question = makeDocument('Why?', { kind: 'question', id: 'git', roadmaps: ['backend'], anchor: 'self-check' });
  expect(addressOfDocument(question, '/backend/table')).toBe('/backend/git#self-check');
});

test('roadmaps, their questions and guides have one address', () => {
  const roadmap = makeDocument('Backend', { kind: 'roadmap' });
  expect(addressOfDocument(roadmap, '/frontend')).toBe('/backend');
  expect(addressOfDocument({ ...roadmap, kind: 'faq', anchor: 'faq-why' }, '/frontend')).toBe('/backend#faq-why');
  expect(addressOfDocument({ ...roadmap, kind: 'guide', id: '/backend/languages' }, '/devops')).toBe(
    '/backend/languages',
  );
});
