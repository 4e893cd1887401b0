import type { CatalogGroup, CatalogTopic } from '../../catalog/catalog.ts';

/** What the cards of a question group belong to; no topic has such an id. */
export const groupOwner = (group: string): string => `${group}:`;

/** The question group that cards belong to; undefined if they belong to a topic. */
export const groupOf = (owner: string): string | undefined => (owner.endsWith(':') ? owner.slice(0, -1) : undefined);

/** A question group as something that has cards, like a topic; it requires nothing and is never started. */
export const toCardOwner = ({ id, title, questions }: CatalogGroup): CatalogTopic => ({
  id: groupOwner(id),
  title,
  aliases: [],
  requires: [],
  questions,
});
