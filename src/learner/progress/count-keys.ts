import { kindOfKey, type KeyKind } from '../../schemas/progress-key.ts';
import { pickForm, plural } from '../../words/plural.ts';

const NOUNS: Readonly<Record<KeyKind, readonly [one: string, many: string]>> = {
  topic: ['topic', 'topics'],
  project: ['project', 'projects'],
  item: ['item of a check list', 'items of check lists'],
};

/**
 * How many keys of progress are about what, for each kind of which there is any: `3 topics`, `1 project`.
 * @param verb what one and what many of them do, if a sentence goes on: `becomes`, `become`
 */
export function countKeys(keys: readonly string[], verb?: readonly [one: string, many: string]): readonly string[] {
  return (['topic', 'project', 'item'] as const).flatMap((kind) => {
    const { length: count } = keys.filter((key) => kindOfKey(key) === kind);
    const words = [plural(count, ...NOUNS[kind]), ...(verb ? [pickForm(count, ...verb)] : [])];
    return count === 0 ? [] : [words.join(' ')];
  });
}
