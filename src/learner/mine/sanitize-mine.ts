import { cleanLine, cleanLines } from '../../markup/clean-text.ts';
import { hostOf } from '../../markup/foreign-link.ts';
import { isId, isTopicId } from '../../schemas/id-pattern.ts';
import { isWebAddress } from '../../schemas/web-address.ts';
import { sanitizeEntries, sanitizeMoment } from '../storage/foreign-document.ts';
import { LINK_TITLE_LIMIT } from './check-link.ts';
import {
  MINE_VERSION,
  STORED_NOTE_LIMIT,
  type MineDocument,
  type Note,
  type OwnLink,
  type SectionMine,
  type Toggle,
  type TopicMine,
} from './document.ts';

/** Far more than the site has; a page that lists them all still opens. */
const MOST_TOPICS = 5000;
const MOST_SECTIONS = 5000;
const MOST_LINKS = 5000;

/** See `ForeignFormat`. */
export function sanitizeMine(foreign: MineDocument): MineDocument | undefined {
  const topics = sanitizeEntries(foreign.topics, isTopicId, sanitizeTopic);
  const sections = sanitizeEntries(foreign.sections, isSectionKey, sanitizeSection);
  const links = Object.values(topics).reduce((sum, topic) => sum + Object.keys(topic.links ?? {}).length, 0);
  const isTooLarge =
    Object.keys(topics).length > MOST_TOPICS || Object.keys(sections).length > MOST_SECTIONS || links > MOST_LINKS;
  return isTooLarge ? undefined : { version: MINE_VERSION, topics, sections };
}

function sanitizeTopic(topic: TopicMine): TopicMine | undefined {
  const note = topic.note && sanitizeNote(topic.note);
  const links = sanitizeLinks(topic.links);
  const bookmark = topic.bookmark && sanitizeToggle(topic.bookmark);
  const hidden = topic.hidden && sanitizeToggle(topic.hidden);
  const clean = {
    ...(note && { note }),
    ...(Object.keys(links).length > 0 && { links }),
    ...(bookmark && { bookmark }),
    ...(hidden && { hidden }),
  };
  return Object.keys(clean).length === 0 ? undefined : clean;
}

function sanitizeNote({ text, changed }: Note): Note | undefined {
  const moment = sanitizeMoment(changed);
  return moment === undefined ? undefined : { text: cleanLines(text, STORED_NOTE_LIMIT), changed: moment };
}

function sanitizeLinks(links: TopicMine['links'] = {}): Readonly<Record<string, OwnLink>> {
  return Object.fromEntries(
    Object.entries(links).flatMap(([address, { title, changed, isRemoved }]) => {
      const moment = sanitizeMoment(changed);
      if (moment === undefined || !isWebAddress(address)) return [];
      if (isRemoved) return [[address, { title: '', changed: moment, isRemoved }] as const];
      return [[address, { title: cleanLine(title, LINK_TITLE_LIMIT) || nameHost(address), changed: moment }] as const];
    }),
  );
}

const nameHost = (address: string): string => hostOf(address).slice(0, LINK_TITLE_LIMIT);

function sanitizeToggle({ isOn, changed }: Toggle): Toggle | undefined {
  const moment = sanitizeMoment(changed);
  return moment === undefined ? undefined : { isOn, changed: moment };
}

function sanitizeSection({ hidden }: SectionMine): SectionMine | undefined {
  const toggle = sanitizeToggle(hidden);
  return toggle && { hidden: toggle };
}

/** `<roadmap>/<section>`, as `sectionKey` writes it. */
function isSectionKey(key: string): boolean {
  const parts = key.split('/');
  return parts.length === 2 && parts.every(isId);
}
