import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/ISSUE_TEMPLATE';
const FORMS = readdirSync(FOLDER).filter((name) => name !== 'config.yml');
const readYaml = (name: string): unknown => parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id: string;
    readonly attributes: { readonly label: string; readonly options?: readonly unknown[] };
  }[];
}

test('every issue form is one that GitHub shows', () => {
  expect(FORMS.length).toBeGreaterThan(3);
  for (const form of FORMS) {
    const { name, description, body } = readYaml(form) as Form;
    expect(`${name}${description}`, form).not.toContain('undefined');
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
    expect(new Set(body.map(({ attributes }) => attributes.label)).size).toBe(body.length);
    for (const { type, attributes } of body) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options?.length).toBeGreaterThan(0);
    }
  }
});

test('weaknesses are reported in private, at the address of the repository', () => {
  const { repository } = JSON.parse(readFileSync('package.json', 'utf8')) as { repository: { url: string } };
  const { contact_links: links, blank_issues_enabled: blank } = readYaml('config.yml') as {
    contact_links: readonly { url: string }[];
    blank_issues_enabled: boolean;
  };
  expect(blank).toBe(false);
  expect(links.map(({ url }) => url)).toContain(`${repository.url}/security/advisories/new`);
  for (const { url } of links) expect(url.startsWith(`${repository.url}/`)).toBe(true);
});

test('the owners of code are teams of the organization, and their paths exist', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines.map((line) => line.split(' ')[0])).toEqual(
    expect.arrayContaining(['/content/guides/', '/src/', '/.github/']),
  );
  for (const line of lines) {
    const [path = '', owner] = line.split(' ');
    expect(owner).toMatch(/^@waymark-roadmaps\/[a-z]+$/);
    expect(path.slice(1)).toSatisfy(existsSync);
  }
});
