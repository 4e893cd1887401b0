import type { Organization, Person, WithContext, Thing } from 'schema-dts';

import type { Hours } from '../../roadmap/types.ts';
import { sitePath } from '../../urls/paths.ts';
import { SITE } from '../site.ts';

/** What the head of a page holds: one object in the vocabulary of schema.org. */
export const inContext = <Data extends Exclude<Thing, string>>(data: Data): WithContext<Data> => ({
  '@context': 'https://schema.org',
  ...data,
});

/** The absolute address of a path of this site that already has its base path. */
export const absolute = (path: string, site: URL): string => new URL(path, site).href;

/** Who stands for the texts that name nobody else. `site` is the origin of the site, here and elsewhere. */
export const structurePublisher = (site: URL): Exclude<Organization, string> => ({
  '@type': 'Organization',
  name: `${SITE.name} contributors`,
  url: absolute(sitePath('/about'), site),
  logo: absolute(sitePath('/icon-512.png'), site),
});

/** Somebody who wrote something, or several who did under one name. */
export interface Author {
  readonly name: string;
  readonly kind: 'person' | 'organization';
  /** The page about the author, if there is one. */
  readonly path?: string;
}

export function structureAuthor({ name, kind, path }: Author, site: URL): Exclude<Person | Organization, string> {
  const shared = { name, ...(path !== undefined && { url: absolute(path, site) }) };
  return kind === 'person' ? { '@type': 'Person', ...shared } : { '@type': 'Organization', ...shared };
}

/** The middle of a range of hours in the form of ISO 8601, in minutes, since one value must stand for all: `PT210M`. */
export const toDuration = ([low, high]: Hours): string => `PT${Math.round(((low + high) / 2) * 60)}M`;
