import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { listApiFiles } from '../../../api/list-files.ts';
import { getMarkdownSources } from '../../../site/get-markdown.ts';
import { getTexts } from '../../../site/get-texts.ts';
import { readPublishedIds } from '../../../site/published-ids.ts';

/** The files of the API; `src/api/` says what is in them. */
export const getStaticPaths = async () => {
  const [sources, texts, publishedIds] = await Promise.all([getMarkdownSources(), getTexts(), readPublishedIds()]);
  const files = listApiFiles({ ...sources, texts, publishedIds });
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  Response.json(file.write());
