import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { markdownResponse } from '../../site/markdown-files.ts';
import { listTextRoutes } from '../../site/text-routes.ts';

export const getStaticPaths = async () =>
  (await listTextRoutes('/best-practices/')).map(({ name, file }) => ({ params: { list: name }, props: { file } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  markdownResponse(file.write());
