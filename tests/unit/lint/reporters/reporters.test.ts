import { expect, test } from 'vitest';

import type { Finding, Report } from '../../../../src/lint/finding.ts';
import { formatGithub } from '../../../../src/lint/reporters/github.ts';
import { formatJson } from '../../../../src/lint/reporters/json.ts';
import { formatSarif } from '../../../../src/lint/reporters/sarif.ts';
import { formatReport } from '../../../../src/lint/reporters/terminal.ts';

const FINDING: Finding = {
  rule: 'unknown-topic',
  severity: 'error',
  file: 'content/topics/css/grid.md',
  line: 4,
  column: 12,
  message: 'there is no topic `flexbx`',
  hint: 'Did you mean `flexbox`?',
};

function makeReport(
  changes: Partial<Finding> = {},
  text = '---\ntitle: Grid\nrequires:\n  - topic: flexbx\n---\n',
): Report {
  const finding = { ...FINDING, ...changes };
  const errors = finding.severity === 'error' ? 1 : 0;
  return { findings: [finding], errors, warnings: 1 - errors, files: 2, sources: new Map([[finding.file, text]]) };
}

test('shows the line of the source with a caret', () => {
  expect(formatReport(makeReport(), { color: false })).toMatchInlineSnapshot(`
    "content/topics/css/grid.md:4:12  error  unknown-topic
      there is no topic \`flexbx\`
      4 |   - topic: flexbx
        |            ^
      Did you mean \`flexbox\`?
      docs/lint/unknown-topic.md

    1 error, 0 warnings in 2 files"
  `);
});

test('shows the part of a long line around the place', () => {
  const text = `${'a'.repeat(300)}here${'b'.repeat(300)}`;
  const [, , quoted = '', caret = ''] = formatReport(makeReport({ line: 1, column: 301 }, text), {
    color: false,
  }).split('\n');
  expect(quoted.slice(caret.indexOf('^'), caret.indexOf('^') + 4)).toBe('here');
  expect(quoted.length).toBeLessThan(120);
});

test('leaves the quotation out if the file could not be read', () => {
  const report = { ...makeReport(), sources: new Map<string, string>() };
  expect(formatReport(report, { color: false }).split('\n')).toHaveLength(6);
});

test('colors the severity only if asked to', () => {
  expect(formatReport(makeReport({ severity: 'warning' }), { color: true })).toContain('\u001B[33mwarning\u001B[0m');
  expect(formatReport(makeReport({ severity: 'warning' }), { color: false })).not.toContain('\u001B');
});

test('takes the power from escape sequences in the content', () => {
  const text = 'a\u001B[2Jb\u202Ec';
  const printed = formatReport(makeReport({ line: 1, message: text, hint: text, file: text }, text), { color: false });
  expect(printed).not.toMatch(/[\u001B\u202E]/);
});

test('says that nothing is wrong', () => {
  const report = { findings: [], errors: 0, warnings: 0, files: 1, sources: new Map<string, string>() };
  expect(formatReport(report, { color: false })).toBe('0 errors, 0 warnings in 1 file');
});

test('prints one command for GitHub a finding', () => {
  expect(formatGithub(makeReport())).toMatchInlineSnapshot(`
    "::error file=content/topics/css/grid.md,line=4,col=12,title=unknown-topic::there is no topic \`flexbx\`%0ADid you mean \`flexbox\`?%0Adocs/lint/unknown-topic.md
    errors: 1, warnings: 0, files: 2"
  `);
});

test('lets no content begin a command of its own', () => {
  const report = makeReport({ file: 'a,b:c.md', message: '100%\r\n::set-env name=x::y' });
  expect(formatGithub(report).split('\n')[0]).toMatchInlineSnapshot(
    `"::error file=a%2Cb%3Ac.md,line=4,col=12,title=unknown-topic::100%25%0D%0A::set-env name=x::y%0ADid you mean \`flexbox\`?%0Adocs/lint/unknown-topic.md"`,
  );
});

test('prints JSON without the texts of the files', () => {
  expect(JSON.parse(formatJson(makeReport()))).toEqual({ findings: [FINDING], errors: 1, warnings: 0, files: 2 });
});

test('is SARIF 2.1.0 with all that the standard requires', () => {
  const log: unknown = JSON.parse(formatSarif(makeReport({ file: 'content/topics/c#/grid.md' })));
  const text = 'there is no topic `flexbx`\nDid you mean `flexbox`?';
  const uri = 'content/topics/c%23/grid.md';
  const home = 'https://github.com/waymark-roadmaps/waymark';
  // Sections 3.13 (log), 3.14 (run), 3.19 (driver), 3.27 (result), 3.29 and 3.30 (place) of the standard.
  expect(log).toEqual({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'waymark',
            informationUri: home,
            rules: [{ id: 'unknown-topic', helpUri: `${home}/blob/main/docs/lint/unknown-topic.md` }],
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
        results: [
          {
            ruleId: 'unknown-topic',
            ruleIndex: 0,
            level: 'error',
            message: { text },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri, uriBaseId: 'ROOT' },
                  region: { startLine: 4, startColumn: 12 },
                },
              },
            ],
          },
        ],
      },
    ],
  });
});

test('is SARIF without results if there is no finding', () => {
  const log: unknown = JSON.parse(formatSarif({ ...makeReport(), findings: [] }));
  expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { rules: [] } }, results: [] }] });
});
