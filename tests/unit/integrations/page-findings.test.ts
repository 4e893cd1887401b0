import { expect, test } from 'vitest';

import { type PageFinding, pickFindings } from '../../../src/integrations/page-findings.ts';

const finding = (severity: PageFinding['severity'], file: string): PageFinding => ({
  severity,
  file,
  line: 1,
  column: 1,
  message: 'something',
  hint: 'mend it',
});

const DNS_ERROR = finding('error', 'content/topics/internet/dns.md');
const DNS_WARNING = finding('warning', 'content/topics/internet/dns.md');
const OUTLINE_ERROR = finding('error', 'content/roadmaps/backend/outline.yaml');
const OUTLINE_WARNING = finding('warning', 'content/roadmaps/backend/outline.yaml');
const GUIDE_WARNING = finding('warning', 'content/guides/begin.md');
const ALL = [OUTLINE_WARNING, OUTLINE_ERROR, GUIDE_WARNING, DNS_WARNING, DNS_ERROR];

test('a page of a topic shows its own findings first, then the errors elsewhere', () => {
  expect(pickFindings(ALL, '/topics/dns')).toEqual([DNS_ERROR, DNS_WARNING, OUTLINE_ERROR]);
});

test('a topic inside of a roadmap shows what is in both files', () => {
  expect(pickFindings(ALL, '/backend/dns')).toEqual([OUTLINE_ERROR, DNS_ERROR, OUTLINE_WARNING, DNS_WARNING]);
});

test('a roadmap shows its own, in all of its views', () => {
  for (const path of ['/backend', '/backend/', '/backend/outline']) {
    expect(pickFindings(ALL, path)).toEqual([OUTLINE_ERROR, OUTLINE_WARNING, DNS_ERROR]);
  }
});

test('a guide shows its own, and no warning of a topic with the same name', () => {
  expect(pickFindings(ALL, '/guides/begin')).toEqual([GUIDE_WARNING, OUTLINE_ERROR, DNS_ERROR]);
  expect(pickFindings([DNS_WARNING, GUIDE_WARNING], '/begin')).toEqual([]);
});

test('a topic that is local to a roadmap shows its own on its page, and no view of the roadmap does', () => {
  const warning = finding('warning', 'content/roadmaps/backend/topics/intro.md');
  expect(pickFindings([warning], '/backend/intro')).toEqual([warning]);
  for (const path of ['/backend', '/backend/outline', '/backend/dns', '/topics/intro']) {
    expect(pickFindings([warning], path)).toEqual([]);
  }
});

test('every other page shows errors alone', () => {
  expect(pickFindings(ALL, '/')).toEqual([OUTLINE_ERROR, DNS_ERROR]);
});
