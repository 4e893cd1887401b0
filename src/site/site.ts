import packageJson from '../../package.json' with { type: 'json' };

/** What every page needs to know about the site itself. Addresses come from package.json, their one home. */
export const SITE = {
  name: 'Waymark',
  tagline: 'Open roadmaps for learning, topic by topic',
  description:
    'Open learning roadmaps with a reason on every step. Free, without an account, and made of plain text that you can improve.',
  repository: packageJson.repository.url,
  contentLicense: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Address that opens a file of this project in the code host's editor. `file` is relative to the project root. */
export const editAddress = (file: string): string => `${SITE.repository}/edit/main/${file}`;

/** Address at which one chooses what to report. */
export const ISSUE_FORMS_ADDRESS = `${SITE.repository}/issues/new/choose`;

/** Address of the form for mistakes, with a title and the page filled in. `path` is the page's path on the site. */
export const issueAddress = (title: string, path: string): string =>
  `${SITE.repository}/issues/new?template=1-mistake.yml` +
  `&title=${encodeURIComponent(title)}&page=${encodeURIComponent(path)}`;

/** Address of the form for something that is missing, with a title filled in. */
export const proposalAddress = (title: string): string =>
  `${SITE.repository}/issues/new?template=3-proposal.yml&title=${encodeURIComponent(title)}`;
