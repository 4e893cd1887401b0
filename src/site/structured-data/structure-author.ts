import type { Organization, Person, WithContext } from 'schema-dts';

import { inContext, structureAuthor, type Author } from './basics.ts';

/** Somebody who writes for the site, as their own page tells of them. */
export const structureAuthorPage = (
  author: Author & { readonly description: string; readonly links: readonly { readonly url: string }[] },
  site: URL,
): WithContext<Exclude<Person | Organization, string>> =>
  inContext({
    ...structureAuthor(author, site),
    description: author.description,
    ...(author.links.length > 0 && { sameAs: author.links.map(({ url }) => url) }),
  });
