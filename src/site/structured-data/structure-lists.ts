import type { BreadcrumbList, ItemList, WithContext } from 'schema-dts';

import { absolute, inContext } from './basics.ts';

/** A page in a list. `href` is a path of this site with its base path. */
export interface ListedPage {
  readonly label: string;
  readonly href: string;
}

/** The way from home to a page; the last step is the page itself and needs no address. */
export function structureTrail(trail: readonly ListedPage[], current: string, site: URL): WithContext<BreadcrumbList> {
  const steps = trail.map(({ label, href }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: label,
    item: { '@type': 'WebPage' as const, '@id': absolute(href, site) },
  }));
  return inContext({
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { '@type': 'ListItem', position: steps.length + 1, name: current }],
  });
}

/** Pages in the order in which a page lists them. */
export const structureList = (name: string, pages: readonly ListedPage[], site: URL): WithContext<ItemList> =>
  inContext({
    '@type': 'ItemList',
    name,
    numberOfItems: pages.length,
    itemListElement: pages.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      url: absolute(href, site),
    })),
  });
