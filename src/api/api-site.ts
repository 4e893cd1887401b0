import type { MarkdownSources } from '../site/markdown-files.ts';
import type { SiteTexts } from '../site/site-texts.ts';
import { SITE } from '../site/site.ts';
import type { SchemaName } from './schemas/schemas.ts';

/** The folder of this version below the site. */
const FOLDER = '/api/v1';

/** What the files of the API are made from. */
export interface ApiSources extends MarkdownSources {
  readonly texts: SiteTexts;
  /** Every topic id that was ever published. */
  readonly publishedIds: ReadonlySet<string>;
}

/** The sources with what every writer asks for. */
export interface ApiSite extends ApiSources {
  /** The absolute address of a file of the API, such as `topics/dns.json`. */
  readonly file: (path: string) => string;
  /** What a file of a shape begins with. */
  readonly head: (schema: SchemaName) => { $schema: string; license: string };
}

export function describeSite(sources: ApiSources): ApiSite {
  const file = (path: string): string => sources.addresses.absolute(`${FOLDER}/${path}`);
  return {
    ...sources,
    file,
    head: (schema) => ({ $schema: file(`schemas/${schema}.json`), license: SITE.contentLicense }),
  };
}
