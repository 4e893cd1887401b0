/** Begins our issue, so that the next run finds it. */
export const LINKS_MARKER = '<!-- waymark-links -->';

/** What `waymark links --json` says of one address. */
export interface CheckedLink {
  readonly url: string;
  readonly state: string;
  readonly since: string;
  readonly to?: string;
  readonly reason?: string;
  readonly archived?: string;
  readonly places: readonly { readonly file: string; readonly line: number }[];
}

/** In characters; GitHub takes at most 65,536. */
const MAX_LIST = 25_000;

/**
 * Reads the output of `waymark links --json`.
 * @throws Error if it is something else, such as nothing because the command could not run.
 */
export function parseLinks(text: string): readonly CheckedLink[] {
  const { links } = JSON.parse(text) as { readonly links?: unknown };
  if (!Array.isArray(links) || !links.every(isLink)) throw new Error('The report lacks the list of links.');
  return links;
}

function isLink(value: unknown): value is CheckedLink {
  const link = value as Partial<Record<keyof CheckedLink, unknown>> | null;
  const texts = [link?.url, link?.state, link?.since];
  return texts.every((text) => typeof text === 'string') && Array.isArray(link?.places);
}

/** The issue as Markdown; undefined if there is nothing to do. Every address stands in code, so that it is no link. */
export function formatLinksIssue(links: readonly CheckedLink[]): string | undefined {
  const dead = links.filter(({ state }) => state === 'dead');
  const moved = links.filter(({ state }) => state === 'moved');
  if (dead.length + moved.length === 0) return undefined;
  const parts = [
    LINKS_MARKER,
    'The weekly check of addresses found what follows. It updates this issue, and closes it once nothing is left.',
    ...list(`Gone: ${dead.length}`, 'Find another address for each, or take it out.', dead),
    ...list(`Moved for good: ${moved.length}`, '`npx waymark links --fix` writes the new addresses.', moved),
  ];
  return `${parts.join('\n\n')}\n`;
}

function list(title: string, advice: string, links: readonly CheckedLink[]): readonly string[] {
  if (links.length === 0) return [];
  const lines: string[] = [];
  let length = 0;
  for (const link of links) {
    const line = describe(link);
    length += line.length;
    if (length > MAX_LIST) break;
    lines.push(line);
  }
  const rest = links.length - lines.length;
  return [`### ${title}`, advice, lines.join('\n'), ...(rest > 0 ? [`And ${rest} more.`] : [])];
}

function describe({ url, since, to, reason, archived, places }: CheckedLink): string {
  return [
    `- [ ] ${code(url)}`,
    ...(to === undefined ? [] : [`  now ${code(to)}`]),
    ...(reason === undefined ? [] : [`  ${code(reason)}, since ${code(since)}`]),
    ...(archived === undefined ? [] : [`  archived: ${code(archived)}`]),
    ...places.map(({ file, line }) => `  in ${code(`${file}:${line}`)}`),
  ].join('\n');
}

const code = (text: string) => `\`${text.replaceAll('`', '%60').replace(/\s+/g, ' ')}\``;
