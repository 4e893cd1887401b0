import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { markdownResponse } from '../../site/markdown-files.ts';
import { listTextRoutes } from '../../site/text-routes.ts';

export const getStaticPaths = async () =>
  (await listTextRoutes('/guides/')).map(({ name, file }) => ({ params: { guide: name }, props: { file } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  markdownResponse(file.write());
