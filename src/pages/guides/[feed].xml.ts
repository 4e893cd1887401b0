import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { GUIDES_CHANNEL } from '../../site/feeds/channels.ts';
import { listFeedRoutes, respondWithFeed } from '../../site/feeds/feed-routes.ts';

export const getStaticPaths = () => listFeedRoutes(GUIDES_CHANNEL);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site, url }) =>
  respondWithFeed(props.channel, props.format, site ?? new URL(url.origin));
