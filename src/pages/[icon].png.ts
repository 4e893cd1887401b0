import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { APP_ICONS, renderIcon } from '../site/icon-png.ts';

export const getStaticPaths = () =>
  APP_ICONS.map((icon) => ({ params: { icon: icon.file.replace(/\.png$/, '') }, props: { icon } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { icon } }) =>
  new Response(new Uint8Array(await renderIcon(icon)), { headers: { 'content-type': 'image/png' } });
