import type { Hours, Roadmap, Topic } from '../../roadmap/types.ts';
import type { ApiSite } from '../api-site.ts';

/** A range of hours by the names of its ends. */
export const writeHours = ([low, high]: Hours) => ({ low, high });

/** What is known of a topic before one reads it. */
export const writeFacts = ({ status, level, hours }: Topic) => ({
  status,
  ...(level && { level }),
  ...(hours && { hours: writeHours(hours) }),
});

/** A topic by its page and its file. */
export const linkTopic = ({ id, title }: Pick<Topic, 'id' | 'title'>, { addresses, file }: ApiSite) => ({
  id,
  title,
  url: addresses.topic(id),
  json: file(`topics/${id}.json`),
});

/** A roadmap by its page and its file. */
export const linkRoadmap = ({ id, data }: Pick<Roadmap, 'id' | 'data'>, { addresses, file }: ApiSite) => ({
  id,
  title: data.title,
  url: addresses.roadmap(id),
  json: file(`roadmaps/${id}.json`),
});
