import fc from 'fast-check';
import { expect, test } from 'vitest';

import { listPages } from '../../../src/diff/list-pages.ts';
import { formatComment, MARKER } from '../../../.github/scripts/format-comment.ts';
import { MAX_REPORT_LENGTH, parseReport, type ChangeReport } from '../../../.github/scripts/report.ts';
import { toHtml } from './to-html.ts';

const RUN = { url: 'https://github.com/waymark-roadmaps/waymark/actions/runs/1', commit: 'a'.repeat(40) };
const FINDING = {
  severity: 'error',
  file: 'content/topics/internet/dns.md',
  line: 7,
  rule: 'unknown-topic',
  message: 'there is no topic `upd`',
  hint: 'Did you mean `udp`?',
} as const;
const REPORT: ChangeReport = { findings: [FINDING], pages: ['/topics/dns'], graph: '+ dns requires udp' };

test('says which pages change, what lint finds and what the graph becomes', () => {
  const comment = formatComment(REPORT, RUN);
  expect(comment.startsWith(MARKER)).toBe(true);
  expect(comment).toContain('/topics/dns');
  expect(comment).toContain('finds 1 errors and 0 warnings');
  expect(comment).toContain('content/topics/internet/dns.md:7 error unknown-topic\n  there is no topic `upd`');
  expect(comment).toContain('```diff\n+ dns requires udp\n```');
  expect(comment).toContain('pictures of the roadmaps that change');
  expect(comment).toContain(`[this run](${RUN.url})`);
  expect(comment).toContain('about aaaaaaaa');
});

test('says so if nothing changes and nothing is wrong', () => {
  const comment = formatComment({ findings: [], pages: [], graph: '\n' }, RUN);
  expect(comment).toContain('No page of the content changes.');
  expect(comment).toContain('The content check finds nothing.');
  expect(comment).toContain('The graph stays as it is.');
});

test('shows errors before warnings, and says how many are left out', () => {
  const findings = [
    ...Array.from({ length: 40 }, (_, line) => ({ ...FINDING, severity: 'warning' as const, line })),
    FINDING,
  ];
  const comment = formatComment({ ...REPORT, findings }, RUN);
  expect(comment.indexOf(' error ')).toBeLessThan(comment.indexOf(' warning '));
  expect(comment).toContain('... and 11 more');
});

test('whatever a report says stays inside of its code blocks', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      '`',
      '```',
      '\n',
      '~~~',
      '<img src=x>',
      '@octocat',
      '[a](https://b.example)',
      '#1',
      '-->',
      'a',
      '\u202e',
      '\u0000',
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(nasty, nasty, nasty, (page, message, graph) => {
      const report = { findings: [{ ...FINDING, message, hint: message, file: page }], pages: [page], graph };
      const html = toHtml(formatComment(report, RUN));
      const outside = html.replaceAll(/<pre><code[^>]*>[^<]*<\/code><\/pre>/g, '');
      expect(outside).not.toMatch(/octocat|<img|b\.example|#1/);
      expect(html.match(/<a [^>]*>/g)).toEqual(
        Array.from({ length: graph.trim() === '' ? 1 : 2 }, () => `<a href="${RUN.url}">`),
      );
      expect(html).not.toMatch(/[\u202e\u0000]/);
    }),
  );
});

test('fits into a comment, however long the texts are', () => {
  const long = '`'.repeat(9) + 'x'.repeat(300_000);
  const findings = Array.from({ length: 200 }, () => ({ ...FINDING, message: long }));
  const comment = formatComment({ findings, pages: Array.from({ length: 200 }, () => long), graph: long }, RUN);
  expect(comment.length).toBeLessThan(65_536);
});

test('reads what was written and refuses everything else', () => {
  expect(parseReport(JSON.stringify(REPORT))).toEqual(REPORT);
  const refused = [
    'x',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...REPORT, graph: 1 }),
    JSON.stringify({ ...REPORT, pages: [{}] }),
    JSON.stringify({ ...REPORT, findings: [{ ...FINDING, line: '7' }] }),
    JSON.stringify({ ...REPORT, findings: [{ ...FINDING, severity: 'fatal' }] }),
    ' '.repeat(MAX_REPORT_LENGTH + 1),
  ];
  for (const text of refused) expect(() => parseReport(text), text.slice(0, 80)).toThrow();
});

test('names the page of each changed file once', () => {
  const files = [
    'content/topics/internet/dns.md',
    'content/roadmaps/backend/outline.yaml',
    'content/roadmaps/backend/roadmap.md',
    'content/guides/how-to-use-a-roadmap.md',
    'content/published-ids.txt',
    'src/pages/index.astro',
    '',
  ];
  expect(listPages(files)).toEqual(['/backend', '/guides/how-to-use-a-roadmap', '/topics/dns']);
});
