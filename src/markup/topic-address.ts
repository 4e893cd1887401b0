import { isTopicId } from '../schemas/id-pattern.ts';

const SCHEME = 'topic:';

/**
 * The id or alias that an address of the form `topic:https-and-tls` names; undefined for every other address. Texts of
 * this site link topics so, and each place decides where the link leads: into its roadmap, or to the topic alone.
 */
export function readTopicAddress(address: string): string | undefined {
  const id = address.startsWith(SCHEME) ? address.slice(SCHEME.length) : '';
  return isTopicId(id) ? id : undefined;
}

/** What a link to a topic needs to know of it. */
export interface LinkedTopic {
  readonly href: string;
  /** One sentence that says what it is. */
  readonly summary?: string | undefined;
}
