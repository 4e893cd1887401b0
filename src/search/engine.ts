import MiniSearch, { type SearchResult as Hit } from 'minisearch';

import { isPart, KINDS, type SearchDocument } from './document.ts';
import { readQuery, type Tolerance } from './query.ts';
import { formKey, isFiller, listWords, nameKey, termsOf, withoutFillers, wordEnds } from './words.ts';

/** An index over documents. Searching it while it still fills finds what is there. */
export interface SearchEngine {
  readonly index: MiniSearch<Entry>;
  readonly entries: readonly Entry[];
  /** What ranking asks of a document, kept from the first time that it was found. */
  readonly keys: Map<SearchDocument, DocumentKeys>;
}

interface Entry {
  /** Its position. */
  readonly id: number;
  readonly document: SearchDocument;
}

/** The names of a document as they are compared with a whole query. */
interface DocumentKeys {
  readonly names: readonly { readonly key: string; readonly ends: ReadonlySet<number> }[];
  /** What the names are forms of. */
  readonly forms: readonly string[];
  readonly aliases: readonly string[];
}

export interface SearchResult {
  readonly document: SearchDocument;
  /** Words of the document, folded, that match what was typed; `highlightText` shows them. */
  readonly terms: readonly string[];
}

const BOOST = { title: 10, aliases: 5, summary: 2, question: 0.5, place: 0.25 };
const NAME_FIELDS: ReadonlySet<string> = new Set(['title', 'aliases']);

/** From strict to generous; the later ones also find what the earlier ones find. */
const TOLERANCES: readonly Tolerance[] = [
  { combineWith: 'AND', isForgiving: false },
  { combineWith: 'AND', isForgiving: true },
  { combineWith: 'OR', isForgiving: true },
];

/** With fewer results than these, the learner has probably mistyped a word. */
const ENOUGH = 3;

/** Documents that are read without a pause: few enough for a slow phone to stay responsive. */
const CHUNK = 250;

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
 * What fits a query, best first: an exact title, another form of it, titles that begin with its words, other names, titles that begin
 * with its letters, then how well and in which field words match (BM25+, https://lucaong.github.io/minisearch/). All words have to match;
 * if hardly anything does, with typos; if nothing does, some of the words. Equal results are ordered by kind and title, so the same query has the same answer.
 */
export function search(engine: SearchEngine, query: string): readonly SearchResult[] {
  const hits = findHits(engine.index, query);
  const typed = {
    keys: [query, withoutFillers(query)].map(nameKey).filter((key) => key !== ''),
    form: formKey(query),
  };
  return hits
    .flatMap(({ id, score, terms }) => {
      const document = engine.entries[Number(id)]?.document;
      return document ? [{ document, terms, score, ...placeOf(document, keysOf(engine, document), typed) }] : [];
    })
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        a.missing - b.missing ||
        // Sums of the same numbers differ in the last digits if they were added in another order.
        Math.round(b.score * 1e6) - Math.round(a.score * 1e6) ||
        compareDocuments(a.document, b.document),
    )
    .map(({ document, terms }) => ({ document, terms }));
}

/** Typos are looked for only if needed, because that is slow and the best of them are worse than what is written so. */
function findHits(index: MiniSearch<Entry>, query: string): readonly Hit[] {
  let hits: readonly Hit[] = [];
  for (const tolerance of TOLERANCES) {
    if (hits.length >= (tolerance.combineWith === 'AND' ? ENOUGH : 1)) break;
    const read = readQuery(query, tolerance);
    if (read) hits = index.search(read);
  }
  return hits;
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
    extractField: readField,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (term) => [term],
      boost: BOOST,
      prefix: true,
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  return { index, entries: documents.map((document, id) => ({ id, document })), keys: new Map() };
}

/** The text of a field: what it is in decides how much a word counts. */
function readField({ id, document }: Entry, field: string): string {
  const { title, aliases, summary, place } = document;
  switch (field) {
    case 'id':
      return String(id);
    case 'title':
      return isPart(document) ? '' : title;
    case 'aliases':
      return aliases.join(' ');
    case 'summary':
      return summary;
    case 'question':
      return isPart(document) ? title : '';
    case 'place':
      return isPart(document) ? place : '';
    default:
      throw new Error(`Documents have no field "${field}".`);
  }
}

function keysOf({ keys }: SearchEngine, document: SearchDocument): DocumentKeys {
  const known = keys.get(document);
  if (known) return known;
  const made = {
    names: listNames(document).map((name) => ({ key: nameKey(name), ends: wordEnds(name) })),
    forms: listNames(document).map(formKey),
    aliases: document.aliases.map(nameKey),
  };
  keys.set(document, made);
  return made;
}

/** `Domain name system (DNS)` is known by the whole, by what stands before the brackets and by what is in them. */
function listNames({ title }: SearchDocument): readonly string[] {
  const [, before, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(title) ?? [];
  return before !== undefined && inside !== undefined ? [title, before, inside] : [title];
}

/** How close the whole query is to a name: its tier and, for beginnings of titles, how many letters are missing. */
function placeOf(
  document: SearchDocument,
  { names, forms, aliases }: DocumentKeys,
  { keys, form }: { readonly keys: readonly string[]; readonly form: string },
): { readonly tier: number; readonly missing: number } {
  if (names.some(({ key }) => keys.includes(key))) return { tier: 0, missing: 0 };
  if (isPart(document)) return { tier: 5, missing: 0 };
  if (form !== '' && forms.includes(form)) return { tier: 1, missing: 0 };
  const begun = names.flatMap(({ key: name, ends }) =>
    keys
      .filter((key) => name.startsWith(key))
      .map((key) => ({ isWhole: ends.has(key.length), missing: name.length - key.length })),
  );
  const whole = begun.filter(({ isWhole }) => isWhole);
  const least = (of: typeof begun): number => Math.min(...of.map(({ missing }) => missing));
  const isAlias = aliases.some((alias) => keys.includes(alias));
  if (whole.length > 0) return { tier: 2, missing: isAlias ? 0 : least(whole) };
  if (isAlias) return { tier: 3, missing: 0 };
  return begun.length > 0 ? { tier: 4, missing: least(begun) } : { tier: 5, missing: 0 };
}

function compareDocuments(a: SearchDocument, b: SearchDocument): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(a.title, b.title) || compareText(a.id, b.id);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
