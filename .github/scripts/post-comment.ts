import { readFile, stat } from 'node:fs/promises';

import { formatComment, MARKER } from './format-comment.ts';
import { connectGitHub, type GitHub, readVariable } from './github.ts';
import { MAX_REPORT_LENGTH, parseReport } from './report.ts';

// `node .github/scripts/post-comment.ts <report.json>`: writes or updates the one comment on the pull request whose
// newest commit the report is about. Which pull request that is comes from GitHub, never from the report.

interface PullRequest {
  readonly number: number;
  readonly head: { readonly sha: string };
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly type: string };
}

const COMMENTS_A_PAGE = 100;

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file of the report.');
if ((await stat(file)).size > 4 * MAX_REPORT_LENGTH) throw new Error('The report is too large.');
const report = parseReport(await readFile(file, 'utf8'));
const commit = readVariable('HEAD_SHA');
const github = connectGitHub();
const number = await findPullRequest(github, `${readVariable('HEAD_OWNER')}:${readVariable('HEAD_BRANCH')}`, commit);
if (number === undefined) console.log('No open pull request ends with this commit; a newer run will comment.');
else await comment(github, number, formatComment(report, { url: readVariable('RUN_URL'), commit }));

async function findPullRequest(from: GitHub, head: string, sha: string): Promise<number | undefined> {
  const open = (await from.request('GET', `/pulls?state=open&head=${encodeURIComponent(head)}`)) as PullRequest[];
  return open.find((pull) => pull.head.sha === sha)?.number;
}

async function comment(on: GitHub, pull: number, body: string): Promise<void> {
  const own = await findComment(on, pull);
  if (own === undefined) await on.request('POST', `/issues/${pull}/comments`, { body });
  else await on.request('PATCH', `/issues/comments/${own}`, { body });
}

async function findComment(on: GitHub, pull: number): Promise<number | undefined> {
  for (let page = 1; ; page += 1) {
    const path = `/issues/${pull}/comments?per_page=${COMMENTS_A_PAGE}&page=${page}`;
    const comments = (await on.request('GET', path)) as Comment[];
    // Somebody may write a comment that begins like ours.
    const own = comments.find(({ body, user }) => user.type === 'Bot' && body.startsWith(MARKER));
    if (own !== undefined || comments.length < COMMENTS_A_PAGE) return own?.id;
  }
}
