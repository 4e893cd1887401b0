import type { SearchAction, WebSite, WithActionConstraints, WithContext } from 'schema-dts';

import { sitePath } from '../../urls/paths.ts';
import { SITE } from '../site.ts';
import { absolute, inContext, structurePublisher } from './basics.ts';

/** The site itself, with its search: programs put the words in the place of `{words}`. */
export function structureSite(site: URL): WithContext<WebSite> {
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(sitePath('/search'), site)}?q={words}` },
    'query-input': 'required name=words',
  };
  return inContext({
    '@type': 'WebSite',
    name: SITE.name,
    alternateName: SITE.tagline,
    description: SITE.description,
    url: absolute(sitePath('/'), site),
    inLanguage: 'en',
    license: SITE.contentLicense,
    publisher: structurePublisher(site),
    potentialAction: search,
  });
}
