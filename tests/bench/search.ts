import type { SearchDocument } from '../../src/search/document.ts';
import { search, startSearch } from '../../src/search/engine.ts';
import { fold } from '../../src/search/fold.ts';

/**
 * `npm run bench:search`: how long a query takes on 10,000 generated topics with three questions each, next to the
 * plainest way to search, which looks at every text in turn. Ends with exit code 1 if the slowest 1 of 100 queries
 * takes longer than a learner notices.
 */
const TOPICS = 10_000;
const ROUNDS = 5;
/** In ms: from a key to the first result. */
const BAR = 50;

const ONSETS = ['', ...'b c ch d dr f fl g gr h j k l m n p pl qu r s sc sh st t th tr v w z'.split(' ')];
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', ...'ck ct l m n nd r rt s st t x'.split(' ')];

/** The same numbers in every run: Lehmer's generator with the factor of Park and Miller, doi:10.1145/63039.63042. */
function* makeNumbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

const numbers = makeNumbers(20_261_121);
const below = (limit: number): number => Math.floor(numbers.next().value * limit);
const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';

/**
 * Some words are in many texts, most are in few, as in a language: the law of Zipf and Mandelbrot. The offset stands
 * for the words that search leaves out, which are the most frequent ones.
 */
const OFFSET = 20;
const words = Array.from({ length: 6000 }, () =>
  Array.from({ length: 2 + below(3) }, () => `${pick(ONSETS)}${pick(VOWELS)}${pick(CODAS)}`).join(''),
);
const makeText = (length: number): string =>
  Array.from(
    { length },
    () => words[Math.floor(OFFSET * (words.length / OFFSET) ** numbers.next().value) - OFFSET] ?? 'word',
  ).join(' ');

const topics = Array.from({ length: TOPICS }, (_, index): SearchDocument => ({
  kind: 'topic',
  id: `topic-${index}`,
  title: makeText(1 + below(3)),
  aliases: below(3) === 0 ? [makeText(2).replace(' ', '-')] : [],
  summary: makeText(18),
  place: 'Beginner, Backend',
}));
const questions = topics.flatMap(({ id, title }) =>
  Array.from({ length: 3 }, (): SearchDocument => ({
    kind: 'question',
    id,
    title: makeText(12),
    aliases: [],
    summary: '',
    place: title,
    anchor: 'self-check',
  })),
);

/** What people type: each beginning of a title, the whole title, a title with a typo, two words, a single letter. */
const queries = Array.from({ length: 60 }, () => pick(topics.map((topic) => topic.title))).flatMap((title) => [
  title,
  title.slice(0, 1),
  title.slice(0, 2),
  title.slice(0, 4),
  `${title.slice(0, 3)}${title.slice(4)}`,
  `${title.slice(0, 2)}${title.charAt(3)}${title.charAt(2)}${title.slice(4)}`,
  `${title.split(' ')[0]} ${makeText(1)}`,
]);

const texts = [...topics, ...questions].map(({ title, aliases, summary, place }) =>
  fold([title, ...aliases, summary, place].join(' ')),
);
const scan = (query: string): number => {
  const wanted = fold(query).split(' ');
  return texts.filter((text) => wanted.every((word) => text.includes(word))).length;
};

function measure(run: (query: string) => unknown): readonly number[] {
  return Array.from({ length: ROUNDS }, () => queries)
    .flat()
    .map((query) => {
      const start = performance.now();
      run(query);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
const ms = (time: number): string => `${time.toFixed(1)} ms`;

/** The longest time in which the main thread could answer nothing while the index was read. */
async function measureBuild() {
  let longest = 0;
  let last = performance.now();
  const pulse = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  });
  const start = performance.now();
  const { engine, done } = startSearch([...topics, ...questions]);
  const first = performance.now() - start;
  await done;
  clearInterval(pulse);
  return { engine, first, whole: performance.now() - start, longest };
}

const { engine, first, whole, longest } = await measureBuild();
console.log(`${topics.length} topics, ${questions.length} questions`);
console.log(`index: first answers after ${ms(first)}, whole after ${ms(whole)}, longest block ${ms(longest)}`);
const scanned = measure(scan);
const searched = measure((query) => search(engine, query));
for (const [name, share] of [
  ['median', 0.5],
  ['p99', 0.99],
] as const) {
  const [own, plain] = [at(searched, share), at(scanned, share)];
  console.log(`${name}: search ${ms(own)}, linear scan ${ms(plain)}, ratio ${(own / plain).toFixed(2)}`);
}
process.exitCode = at(searched, 0.99) <= BAR ? 0 : 1;
