import { cleanLine, cleanLines } from '../../markup/clean-text.ts';
import { hostOf } from '../../markup/foreign-link.ts';
import { isId } from '../../schemas/id-pattern.ts';
import { isWebAddress } from '../../schemas/web-address.ts';
import { sanitizeEntries, sanitizeMoment } from '../storage/foreign-document.ts';
import { VERSIONS_VERSION, type VersionsDocument } from './document.ts';
import { LIMITS, type OwnLink, type OwnTopic, type Version, type VersionSection } from './version.ts';

/** Ten times what a visitor can make in one browser; removed versions count too. */
const MOST_VERSIONS = 10 * LIMITS.versions;

/** See `ForeignFormat`. */
export function sanitizeVersions(foreign: VersionsDocument): VersionsDocument | undefined {
  const versions = sanitizeEntries(foreign.versions, isId, sanitizeEntry);
  return Object.keys(versions).length > MOST_VERSIONS ? undefined : { version: VERSIONS_VERSION, versions };
}

const sanitizeEntry = (version: Version): Version | undefined =>
  sanitizeMoment(version.changed) === undefined ? undefined : sanitizeVersion(version);

/** A version that somebody else may have made, reduced to the fields that we know and to clean texts. */
export function sanitizeVersion(version: Version): Version {
  const { id, roadmap, isRemoved, own, created, changed } = version;
  return {
    id,
    name: isRemoved ? '' : cleanLine(version.name, LIMITS.name) || 'Untitled version',
    roadmap,
    base: version.base.map(sanitizeSection),
    sections: version.sections.map(sanitizeSection),
    own: sanitizeEntries(own, isId, sanitizeOwnTopic),
    created: created + 0,
    changed: changed + 0,
    ...(isRemoved && { isRemoved }),
  };
}

const sanitizeSection = ({ id, title, topics }: VersionSection): VersionSection => ({
  id,
  title: cleanLine(title, LIMITS.title) || 'Untitled section',
  topics,
});

const sanitizeOwnTopic = ({ title, note, hours, links }: OwnTopic): OwnTopic => ({
  title: cleanLine(title, LIMITS.title) || 'Untitled topic',
  note: cleanLines(note, LIMITS.note),
  ...(hours && { hours: [hours[0] + 0, hours[1] + 0] }),
  links: links.filter(({ url }) => isWebAddress(url)).map(sanitizeLink),
});

const sanitizeLink = ({ title, url }: OwnLink): OwnLink => ({
  title: cleanLine(title, LIMITS.title) || hostOf(url).slice(0, LIMITS.title),
  url,
});
