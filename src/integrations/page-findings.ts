/** Messages between the dev server and the open pages: what was found, and that a page wants to know. */
export const FINDINGS = 'waymark:findings';
export const OPENED = 'waymark:opened';

/** What the dev server tells the open pages about one finding of the content lint. */
export interface PageFinding {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * The findings that somebody wants to see who has a page open: those of its own files, errors first, and after them the
 * errors of all other files, since the whole site stays as it was until they are mended.
 * @param path Path of the page below the base, such as `/backend/dns`.
 */
export function pickFindings(findings: readonly PageFinding[], path: string): readonly PageFinding[] {
  const parts = path.split('/').filter((part) => part !== '');
  const rank = ({ severity, file }: PageFinding) => {
    if (severity === 'error') return isOnPage(file, parts) ? 0 : 2;
    return isOnPage(file, parts) ? 1 : undefined;
  };
  return findings
    .flatMap((finding) => {
      const place = rank(finding);
      return place === undefined ? [] : [{ finding, place }];
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ finding }) => finding);
}

/** Whether a page shows what is in a file: a topic, a guide, or a roadmap with all its views and topics. */
function isOnPage(file: string, parts: readonly string[]): boolean {
  const [, kind, name = '', ...rest] = file.split('/');
  // A topic that is local to a roadmap has one page; whatever else is in the folder is part of all.
  if (kind === 'roadmaps') return parts[0] === name && (rest.length === 1 || `${parts[1] ?? ''}.md` === rest.at(-1));
  const id = file.replace(/^.*\//, '').replace(/\.md$/, '');
  return parts.length > 1 && parts.at(-1) === id && (kind === 'topics' || parts[0] === 'guides');
}
