import { isId } from '../../schemas/id-pattern.ts';
import { isProgressKey } from '../../schemas/progress-key.ts';
import { sanitizeMoment } from '../storage/foreign-document.ts';
import { canDeflate } from './deflate.ts';
import { packText, unpackText } from './pack.ts';
import { cleanName, MAX_NAME_LENGTH, SHARED_STATES, type SharedProgress } from './shared-progress.ts';

/** Against links that were made to hurt: bytes of what is packed in them. */
export const MAX_UNPACKED_SIZE = 200_000;

/** What stands in a link, or one sentence on why it cannot be read. `empty`: the address has no code at all. */
export type DecodedShare =
  | { readonly kind: 'ok'; readonly share: SharedProgress }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Packs shared progress into a text that can stand after the `#` of an address, so that no server ever sees it.
 * The lines are: name, roadmap or nothing, moment of the last change in base 36, then one list of ids for each state.
 */
export async function encodeShare({ name, roadmap = '', changed, topics }: SharedProgress): Promise<string> {
  const lists = SHARED_STATES.map((state) => topics[state].join(' '));
  const lines = [cleanName(name), roadmap, (sanitizeMoment(Math.round(changed)) ?? 0).toString(36), ...lists];
  return packText(lines.join('\n'));
}

/** Reads what `encodeShare` wrote. Never throws, whatever it is given. */
export async function decodeShare(code: string): Promise<DecodedShare> {
  if (code === '') return { kind: 'empty' };
  if (!canDeflate()) return refuse('This browser is too old to open the link. Open it in a newer one.');
  const unpacked = await unpackText(code, MAX_UNPACKED_SIZE);
  if (unpacked.kind === 'too-large') return refuse('This link is longer than any that this site makes.');
  if (unpacked.kind === 'newer') {
    return refuse('This link was made by a newer version of this site. Reload the page and try again.');
  }
  const share = unpacked.kind === 'ok' ? readLines(unpacked.text.split('\n')) : undefined;
  return share
    ? { kind: 'ok', share }
    : refuse('This link is incomplete or damaged. Ask for it again, or copy all of it.');
}

const refuse = (reason: string): DecodedShare => ({ kind: 'refused', reason });

function readLines(lines: readonly string[]): SharedProgress | undefined {
  const [name = '', roadmap = '', moment = '', ...lists] = lines;
  if (lists.length !== SHARED_STATES.length || Array.from(name).length > MAX_NAME_LENGTH) return undefined;
  if (roadmap !== '' && !isId(roadmap)) return undefined;
  const changed = sanitizeMoment(/^[0-9a-z]{1,11}$/.test(moment) ? Number.parseInt(moment, 36) : Number.NaN);
  if (changed === undefined) return undefined;
  // In the order of SHARED_STATES, as they were written.
  const [learning = [], done = [], skipped = []] = lists.map((list) => list.split(' ').filter(Boolean).sort());
  const all = [...learning, ...done, ...skipped];
  // A topic has one state: a link that says two things about it was not made here.
  if (!all.every(isProgressKey) || new Set(all).size !== all.length) return undefined;
  return {
    name: cleanName(name),
    roadmap: roadmap === '' ? undefined : roadmap,
    changed,
    topics: { learning, done, skipped },
  };
}
