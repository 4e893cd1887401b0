import MiniSearch from 'minisearch';

import { isQuestion, KINDS, type SearchDocument } from './document.ts';
import { readQuery, typosIn } from './query.ts';
import { isFiller, listWords, nameKey, termsOf } from './words.ts';

/** An index over documents. Searching it while it still fills finds what is there. */
export interface SearchEngine {
  readonly index: MiniSearch<Entry>;
  readonly entries: readonly Entry[];
}

/** A document as it is indexed: each field says how much a word in it counts. */
interface Entry {
  /** Its position. */
  readonly id: number;
  readonly document: SearchDocument;
  readonly title: string;
  readonly aliases: string;
  readonly summary: string;
  readonly question: string;
  readonly place: string;
  /** Keys of the names that count as its title. */
  readonly names: readonly string[];
  readonly aliasKeys: readonly string[];
}

export interface SearchResult {
  readonly document: SearchDocument;
  /** Words of the document, folded, that match what was typed; `markText` shows them. */
  readonly terms: readonly string[];
}

const BOOST = { title: 8, aliases: 5, summary: 2, question: 1, place: 0.5 };
const NAME_FIELDS: ReadonlySet<string> = new Set(['title', 'aliases']);

/** Documents that are read without a pause: few enough for a slow phone to stay responsive. */
const CHUNK = 500;

/** An engine that knows all documents at once. */
export function createSearch(documents: readonly SearchDocument[]): SearchEngine {
  const engine = prepare(documents);
  engine.index.addAll(engine.entries);
  return engine;
}

/** An engine that answers at once from the first documents, and reads the rest with pauses until `done`. */
export function startSearch(documents: readonly SearchDocument[]): { engine: SearchEngine; done: Promise<void> } {
  const engine = prepare(documents);
  engine.index.addAll(engine.entries.slice(0, CHUNK));
  const rest = engine.entries.slice(CHUNK);
  const done = rest.length === 0 ? Promise.resolve() : engine.index.addAllAsync(rest, { chunkSize: CHUNK });
  return { engine, done };
}

/**
 * What fits a query, best first: an exact title, titles that begin with it, other names, then how well and in which
 * field words match (BM25+, https://lucaong.github.io/minisearch/). All words have to match; if no document has them
 * all, those with some of them. Equal results are ordered by kind and title, so the same query has the same answer.
 */
export function search({ index, entries }: SearchEngine, query: string): readonly SearchResult[] {
  const all = readQuery(query, 'AND');
  const some = readQuery(query, 'OR');
  if (!all || !some) return [];
  const strict = index.search(all);
  const hits = strict.length > 0 ? strict : index.search(some);
  const key = nameKey(query);
  return hits
    .flatMap(({ id, score, terms }) => {
      const entry = entries[Number(id)];
      return entry ? [{ entry, terms, tier: tierOf(entry, key), score: Math.round(score * 1e6) }] : [];
    })
    .sort((a, b) => a.tier - b.tier || b.score - a.score || compareDocuments(a.entry.document, b.entry.document))
    .map(({ entry: { document }, terms }) => ({ document, terms }));
}

function prepare(documents: readonly SearchDocument[]): SearchEngine {
  const index = new MiniSearch<Entry>({
    fields: Object.keys(BOOST),
    tokenize: (text, field) => {
      const words = listWords(text);
      // Fillers are words of a name, but in a sentence nobody looks for them. Queries come here word by word.
      const isName = field === undefined || NAME_FIELDS.has(field);
      return words.filter((word) => isName || !isFiller(word)).flatMap(termsOf);
    },
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (term) => [term],
      boost: BOOST,
      prefix: true,
      fuzzy: typosIn,
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  return { index, entries: documents.map(toEntry) };
}

function toEntry(document: SearchDocument, id: number): Entry {
  const { title, aliases, summary, place } = document;
  return {
    id,
    document,
    title: isQuestion(document) ? '' : title,
    aliases: aliases.join(' '),
    summary,
    question: isQuestion(document) ? title : '',
    place: isQuestion(document) ? place : '',
    names: listNames(document).map(nameKey),
    aliasKeys: aliases.map(nameKey),
  };
}

/** `Domain name system (DNS)` is known by the whole, by what stands before the brackets and by what is in them. */
function listNames({ title }: SearchDocument): readonly string[] {
  const [, before, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(title) ?? [];
  return before !== undefined && inside !== undefined ? [title, before, inside] : [title];
}

function tierOf({ document, names, aliasKeys }: Entry, key: string): number {
  if (names.includes(key)) return 0;
  if (isQuestion(document)) return 4;
  if (names.some((name) => name.startsWith(key))) return 1;
  if (aliasKeys.includes(key)) return 2;
  return aliasKeys.some((alias) => alias.startsWith(key)) ? 3 : 4;
}

function compareDocuments(a: SearchDocument, b: SearchDocument): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(a.title, b.title) || compareText(a.id, b.id);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
