/**
 * Whether `pathname` is a topic page inside the roadmap whose page (or outline or table) has `pageAddress`:
 * `/backend/dns` for `/backend`, `/backend/outline` and `/backend/table`, but none of those three itself.
 */
export function sameTopicPath(pathname: string, pageAddress: string): boolean {
  const page = new URL(pageAddress).pathname.replace(/\.html$/, '').replace(/\/(?:outline|table)$/, '');
  const rest = pathname.startsWith(`${page}/`) ? pathname.slice(page.length + 1) : '';
  return rest !== '' && !rest.includes('/') && rest !== 'outline' && rest !== 'table';
}
