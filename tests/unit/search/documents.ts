import type { SearchDocument } from '../../../src/search/document.ts';

/** A document to find; `changes` overrides what a test is about. */
export const makeDocument = (title: string, changes: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'topic',
  id: title.toLowerCase().replace(/[^a-z\d]+/g, '-'),
  title,
  aliases: [],
  summary: '',
  place: '',
  ...changes,
});

/** Titles of the field that are hard to find, and a few that are close to them. */
export const DOCUMENTS: readonly SearchDocument[] = [
  makeDocument('Backend Developer', { kind: 'roadmap', aliases: ['Backend'], summary: 'From the first request on.' }),
  makeDocument('How to use a roadmap', { kind: 'guide', summary: 'Read a graph from top to bottom.' }),
  makeDocument('C'),
  makeDocument('C++'),
  makeDocument('C#', { aliases: ['csharp'] }),
  makeDocument('.NET'),
  makeDocument('Node.js'),
  makeDocument('Go', { aliases: ['golang'], summary: 'A small compiled language.' }),
  makeDocument('Google Cloud'),
  makeDocument('R'),
  makeDocument('SQL', { summary: 'A language for questions to tables.' }),
  makeDocument('SQL injection'),
  makeDocument('NoSQL databases'),
  makeDocument('Transmission control protocol (TCP)', { aliases: ['tcp-ip'] }),
  makeDocument('HTTP/2 and HTTP/3'),
  makeDocument('HTTP messages'),
  makeDocument('HTTP headers'),
  makeDocument('CI/CD pipelines'),
  makeDocument('Continuous integration', { aliases: ['ci'] }),
  makeDocument('Kubernetes', { aliases: ['k8s'], summary: 'Runs containers on many machines.' }),
  makeDocument('Containers'),
  makeDocument('Caching', { summary: 'A cache keeps an answer near the one who asks.' }),
  makeDocument('Café loyalty cards'),
  makeDocument('JavaScript'),
  makeDocument('Java'),
  makeDocument('N+1 queries'),
  makeDocument('Full-text search'),
  makeDocument('Does a container need a whole system?', { kind: 'question', id: 'containers', place: 'Containers' }),
  makeDocument('How long does it take?', { kind: 'faq', id: 'backend', place: 'Backend Developer', anchor: 'faq-x' }),
];
