import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { getCatalog } from '../../site/catalog.ts';
import { roadmapChannel } from '../../site/feeds/channels.ts';
import { listFeedRoutes, respondWithFeed } from '../../site/feeds/feed-routes.ts';

export const getStaticPaths = async () =>
  (await getCatalog()).roadmaps.flatMap((roadmap) =>
    listFeedRoutes(roadmapChannel(roadmap)).map(({ params, props }) => ({
      params: { ...params, roadmap: roadmap.id },
      props,
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site, url }) =>
  respondWithFeed(props.channel, props.format, site ?? new URL(url.origin));
