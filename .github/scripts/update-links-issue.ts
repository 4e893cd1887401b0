import { readFile } from 'node:fs/promises';

import { formatLinksIssue, LINKS_MARKER, parseLinks } from './format-links-issue.ts';
import { connectGitHub, type GitHub } from './github.ts';

// `node .github/scripts/update-links-issue.ts <links.json>`: opens, updates or closes the one issue about addresses.

interface Issue {
  readonly number: number;
  readonly body: string | null;
  readonly user: { readonly type: string };
}

const TITLE = 'Addresses that are gone or have moved';
const ISSUES_A_PAGE = 100;

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file of the report.');
const body = formatLinksIssue(parseLinks(await readFile(file, 'utf8')));
const github = connectGitHub();
const own = await findIssue(github);
if (body === undefined) {
  if (own !== undefined) await github.request('PATCH', `/issues/${own}`, { state: 'closed' });
} else if (own === undefined) await github.request('POST', '/issues', { title: TITLE, body });
else await github.request('PATCH', `/issues/${own}`, { body });

async function findIssue(on: GitHub): Promise<number | undefined> {
  for (let page = 1; ; page += 1) {
    const issues = (await on.request('GET', `/issues?state=open&per_page=${ISSUES_A_PAGE}&page=${page}`)) as Issue[];
    // Somebody may write an issue that begins like ours.
    const found = issues.find(({ body: text, user }) => user.type === 'Bot' && text?.startsWith(LINKS_MARKER) === true);
    if (found !== undefined || issues.length < ISSUES_A_PAGE) return found?.number;
  }
}
