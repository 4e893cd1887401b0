import { VIEWS } from '../../urls/paths.ts';

const isView = (name: string): boolean => VIEWS.some((view) => view === name);

/**
 * Whether `pathname` is a topic page inside the roadmap to which the page with `pageAddress` belongs: `/backend/dns` for
 * `/backend` and for its views such as `/backend/outline`, but none of those themselves.
 */
export function sameTopicPath(pathname: string, pageAddress: string): boolean {
  const names = new URL(pageAddress).pathname.replace(/\.html$/, '').split('/');
  const page = (isView(names.at(-1) ?? '') ? names.slice(0, -1) : names).join('/');
  const rest = pathname.startsWith(`${page}/`) ? pathname.slice(page.length + 1) : '';
  return rest !== '' && !rest.includes('/') && !isView(rest);
}
