import { readdirSync } from 'node:fs';

/** A kind of page: all pages that one file below `src/pages` makes. */
export interface Route {
  /** The address with its parameters, such as `/[roadmap]/[topic]`. */
  readonly pattern: string;
  readonly matches: (address: string) => boolean;
}

/** The routes of the HTML pages that the files in `folder` make; routes of data files are left out. */
export const readRoutes = (folder: string): readonly Route[] =>
  listRoutes(readdirSync(folder, { recursive: true, encoding: 'utf8' }));

/**
 * Turns names of files below `src/pages` into routes. A fixed part wins over a parameter, so that
 * `/[roadmap]/outline` comes before `/[roadmap]/[topic]`, as in Astro. Two files whose addresses have the same form cannot
 * be told apart by an address; they count as one kind, under the later name.
 */
export function listRoutes(files: readonly string[]): readonly Route[] {
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:astro|mdx?|html)$/.test(file))
    .map((file) => `/${file.replace(/\.\w+$/, '').replace(/(?:^|\/)index$/, '')}`)
    .sort((a, b) => countParameters(a) - countParameters(b) || (a < b ? -1 : 1))
    .filter((pattern, index, all) => !all.slice(index + 1).some((later) => formOf(later) === formOf(pattern)))
    .map((pattern) => {
      const whole = new RegExp(`^${pattern.replace(/\[\.\.\.\w+\]/g, '.+').replace(/\[\w+\]/g, '[^/]+')}$`);
      return { pattern, matches: (address) => whole.test(address) };
    });
}

/** A pattern without the names of its parameters. */
const formOf = (pattern: string): string => pattern.replace(/\[(\.{3})?\w+\]/g, '[$1]');

const countParameters = (pattern: string): number => pattern.split('[').length;

/**
 * The pattern of the route that a page comes from.
 * @param address The address of the page without a slash at its end, `/` for the home page.
 * @throws Error if no route makes it.
 */
export function findKind(address: string, routes: readonly Route[]): string {
  const route = routes.find(({ matches }) => matches(address));
  if (route === undefined) throw new Error(`No file in src/pages makes ${address}.`);
  return route.pattern;
}
