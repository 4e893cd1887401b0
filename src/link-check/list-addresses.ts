import type { Content, Source } from '../lint/content.ts';
import type { Fix, Position } from '../lint/finding.ts';
import { listLinks } from '../lint/list-links.ts';
import { listStrings } from '../lint/list-strings.ts';
import { isWebAddress } from '../schemas/web-address.ts';

/** Where the content names an address. */
export interface AddressPlace {
  readonly file: string;
  readonly position: Position;
  /** Characters of the file that hold the address and, in a text, what is around it. */
  readonly range: Fix['range'];
  /** The address as the content has it, with its fragment. */
  readonly written: string;
}

/** Fields without effect; whatever is in them, no visitor gets there. */
const WITHOUT_EFFECT: ReadonlySet<unknown> = new Set(['tnsBannerLink', 'sponsor', 'sponsors']);

/**
 * The web addresses of the content, each with its places: fields that are an address as a whole (resources, courses,
 * links of sections and of the strip above the header ...), and links, pictures and definitions of texts. The address
 * is without its fragment, which no server sees.
 */
export function listAddresses(content: Content): ReadonlyMap<string, readonly AddressPlace[]> {
  const places = [...listFields(content), ...listTextLinks(content)].filter(({ written }) => isWebAddress(written));
  return Map.groupBy(places, ({ written }) => written.replace(/#.*$/s, ''));
}

function* listFields({ topics, roadmaps, guides }: Content): Generator<AddressPlace> {
  for (const { data, source } of [...topics, ...roadmaps, ...guides]) yield* listValues(data, source);
  for (const { outline, outlineSource, graph, graphSource } of roadmaps) {
    yield* listValues(outline, outlineSource);
    yield* listValues(graph, graphSource);
  }
}

function* listValues(data: unknown, source: Source): Generator<AddressPlace> {
  for (const [path, written] of listStrings(data)) {
    if (!/^https?:\/\//i.test(written) || WITHOUT_EFFECT.has(path[0])) continue;
    yield { file: source.file, position: source.locate(path), range: source.range(path), written };
  }
}

function* listTextLinks(content: Content): Generator<AddressPlace> {
  for (const { text, url, locate, range } of listLinks(content)) {
    yield { file: text.source.file, position: locate(), range: range(), written: url };
  }
}
