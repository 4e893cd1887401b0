import { SITE } from '../site/site.ts';
import { describeSite, type ApiSite, type ApiSources } from './api-site.ts';
import { listKinds, type ApiKind, type WrittenFile } from './kinds.ts';
import { API_SCHEMAS, toApiSchema, type ApiFile, type SchemaName } from './schemas/schemas.ts';

/** All files below `/api/v1/`: the index, each kind, and the JSON Schemas. The same content gives the same bytes. */
export function listApiFiles(sources: ApiSources): readonly WrittenFile[] {
  const api = describeSite(sources);
  const kinds = listKinds(api);
  const names = Object.keys(API_SCHEMAS) as SchemaName[];
  return [
    { path: 'index.json', write: () => writeIndex(kinds, api) },
    ...kinds.flatMap(({ list, items }) => [...(list ? [list.file] : []), ...(items?.files ?? [])]),
    ...names.map((name) => {
      const path = `schemas/${name}.json`;
      return { path, write: () => toApiSchema(name, api.file(path)) };
    }),
  ];
}

function writeIndex(kinds: readonly ApiKind[], api: ApiSite): ApiFile<'index'> {
  return {
    ...api.head('index'),
    name: SITE.name,
    version: 1,
    documentation: api.addresses.absolute('/api'),
    kinds: kinds.map(({ name, description, count, list, items }) => ({
      name,
      description,
      count,
      ...(list && { list: api.file(list.file.path), listSchema: api.file(`schemas/${list.schema}.json`) }),
      ...(items && {
        item: api.file(items.path),
        itemSchema: api.file(`schemas/${items.schema}.json`),
      }),
    })),
  };
}
