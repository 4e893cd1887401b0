/**
 * Who may import whom: each folder of `src/` is a room with the rooms and the packages that it may import, and nothing
 * else. docs/architecture.md draws the floors. A folder without an entry is an error, and so are entries that lead
 * back to each other; tests/unit/config/rooms.test.ts sees to both.
 *
 * A room that consists of features has one entry a feature, so that these cannot grow into each other either.
 *
 * @typedef {{ readonly rooms?: readonly string[], readonly packages?: readonly string[] }} Room
 */

/** @param {string} room @param {readonly string[]} names */
const features = (room, ...names) => names.map((name) => `${room}/${name}`);

/** Trees of Markdown; the room `markup` makes them, others walk them. Its trees of HTML are types alone elsewhere. */
const TREES = ['mdast', 'mdast-util-*', 'unist-util-*'];
/** Serve both sides and know neither. */
const BOTH = ['catalog', 'markup', 'roadmap', 'schemas', 'search', 'urls', 'words'];
const REACT = ['react', 'react-dom'];

/** @type {Readonly<Record<string, Room>>} */
const contentToData = {
  schemas: { packages: ['zod'] },
  lint: {
    rooms: ['markup', 'schemas', 'words'],
    packages: [
      'zod',
      'yaml',
      '@humanwhocodes/momoa',
      'gray-matter',
      'fastest-levenshtein',
      'sarif',
      'saxes',
      ...TREES,
      'node:*',
    ],
  },
  roadmap: { rooms: ['schemas', 'words'] },
  export: {
    rooms: ['markup', 'roadmap', 'schemas', 'words'],
    packages: ['fontkit', 'pdfkit', 'sharp', 'node:*'],
  },
  diff: { rooms: ['export', 'lint', 'markup', 'roadmap', 'schemas'] },
  report: { rooms: ['lint', 'markup', 'schemas', 'words'], packages: ['syllable', 'unist-util-visit'] },
  // Forms of an outline for other programs, and back. What comes from them is checked like our own files.
  exchange: {
    rooms: ['lint', 'markup', 'roadmap', 'schemas', 'words'],
    packages: ['csv-parse', 'csv-stringify', 'saxes', 'yaml', ...TREES, 'node:*'],
  },
  // Another program's checkouts: files in, files and a report out.
  'roadmap-sh': {
    rooms: ['exchange', 'lint', 'markup', 'schemas'],
    packages: ['acorn', 'hast', 'hast-util-from-html', 'yaml', 'zod', ...TREES],
  },
  // Asks other sites; whoever calls it says what it may reach.
  'link-check': { rooms: ['lint', 'schemas'], packages: ['ipaddr.js', 'p-queue', 'undici', 'zod', 'node:*'] },
  // Programs for contributors; they write to content/ alone, and only through the planned changes of `cli/changes`.
  cli: {
    rooms: [...BOTH, 'diff', 'exchange', 'export', 'link-check', 'lint', 'report', 'roadmap-sh', 'package.json'],
    packages: ['commander', '@clack/prompts', 'cli-progress', 'diff', 'yaml', 'node:*'],
  },
  // Review reads the file of questions that the site writes, so its form is the learner's.
  site: {
    rooms: [...BOTH, 'atlas', 'export', 'learner/progress', 'learner/review', 'lint', 'package.json'],
    packages: ['astro', 'astro:content', 'feed', 'satori', 'schema-dts', 'sharp', ...TREES, 'node:*'],
  },
  // The files of `/api/v1/`, each with the shape that it promises to other programs.
  api: { rooms: ['export', 'roadmap', 'schemas', 'site'], packages: ['zod'] },
  // Reads the content as the build does, and answers an assistant on the same computer; it writes nothing.
  mcp: {
    rooms: [...BOTH, 'export', 'learner/plan', 'lint', 'package.json', 'site'],
    packages: ['@modelcontextprotocol/sdk', 'zod', 'node:*'],
  },
  // The policy of a page names what templates wrote into it, by the hash that they use too.
  integrations: {
    rooms: ['lint', 'offline', 'site', 'words'],
    packages: ['astro', 'parse5', 'node:*'],
  },
  'content.config.ts': { rooms: ['schemas', 'site'], packages: ['astro', 'astro:content'] },
};

/** @type {Readonly<Record<string, Room>>} */
const bothSides = {
  words: {},
  // Where each topic lies on the map of all of them, and what of it shows.
  atlas: { rooms: ['roadmap'] },
  catalog: { rooms: ['roadmap'] },
  search: { packages: ['minisearch', 'fastest-levenshtein'] },
  urls: { rooms: ['roadmap', 'schemas', 'search'] },
  markup: {
    // One check of addresses serves fields and texts.
    rooms: ['schemas', 'urls', 'words'],
    packages: [...TREES, 'hast', 'hast-util-*', 'lowlight', 'micromark-extension-gfm'],
  },
};

const STORED = features('learner', 'mine', 'plan', 'progress', 'review', 'settings', 'storage', 'versions');

/** @type {Readonly<Record<string, Room>>} */
const learner = {
  storage: {},
  progress: { rooms: ['learner/storage'] },
  settings: { rooms: ['learner/storage'] },
  badge: {},
  share: { rooms: ['learner/progress', 'learner/storage'] },
  mine: { rooms: ['learner/progress', 'learner/storage'] },
  plan: { rooms: ['learner/mine', 'learner/storage'], packages: ['ical.js'] },
  review: { rooms: ['learner/mine', 'learner/storage'], packages: ['hast', 'ts-fsrs'] },
  versions: { rooms: ['learner/share', 'learner/storage'] },
  backup: { rooms: STORED },
};

const LEARNER = Object.keys(learner).map((name) => `learner/${name}`);

/** What elements and islands stand on. */
const SERVICES = [...BOTH, ...LEARNER, 'browser', 'stores'];

/** @type {Readonly<Record<string, Room>>} */
const elements = {
  // The question what is known is React; it is loaded once somebody wants to answer it.
  progress: { rooms: ['islands/known'] },
  atlas: { rooms: ['atlas', 'elements/progress'] },
  mine: { rooms: ['elements/progress'] },
  // The live map is React; it is loaded once somebody asks for it.
  graph: { rooms: ['elements/progress', 'islands/graph'] },
  offline: { rooms: ['offline'] },
  checklist: {},
  review: {},
  search: { packages: ['fastest-levenshtein'] },
  settings: {},
  share: { rooms: ['elements/progress'] },
  // What a kind of page loads at once, whatever it is about.
  pages: {
    rooms: features(
      'elements',
      'checklist',
      'graph',
      'mine',
      'offline',
      'progress',
      'review',
      'search',
      'settings',
      'share',
    ),
  },
};

/** @type {Readonly<Record<string, Room>>} */
const islands = {
  shared: { packages: [...REACT, 'hast'] },
  graph: { packages: [...REACT, '@xyflow/react'] },
  completion: { rooms: ['islands/shared'], packages: REACT },
  known: { rooms: ['islands/shared'], packages: REACT },
  mine: { rooms: ['islands/shared'], packages: REACT },
  plan: { rooms: ['islands/shared'], packages: REACT },
  progress: { rooms: ['islands/shared'], packages: [...REACT, 'uqr'] },
  review: { rooms: ['islands/shared'], packages: REACT },
  share: { rooms: ['islands/shared'], packages: REACT },
  versions: { rooms: ['islands/shared'], packages: REACT },
};

/** What the template of a feature may use besides the element of its feature: finished data and words for it. */
const TEMPLATE = [...BOTH, 'learner/progress', 'site', 'styles'];

/** @type {Readonly<Record<string, Room>>} */
const components = {
  search: {},
  atlas: { rooms: ['atlas'] },
  // Boxes are as wide as their text in the fonts of the files that are exported.
  graph: { rooms: ['components/frame', 'components/search', 'elements/graph', 'export'] },
  // A list of guides gets entries of Astro's collections; cards show the shape of their roadmaps.
  lists: { rooms: ['components/frame', 'components/graph', 'elements/progress'], packages: ['astro:content'] },
  mine: {},
  offline: {},
  progress: {},
  review: {},
  settings: { rooms: ['elements/settings', 'learner/settings'] },
  share: {},
  frame: { rooms: features('components', 'review', 'settings') },
  checklist: { rooms: features('components', 'frame', 'graph', 'share') },
  project: { rooms: features('components', 'frame', 'progress', 'share', 'topic') },
  guide: { rooms: features('components', 'frame', 'share'), packages: ['astro:content'] },
  roadmap: {
    rooms: features('components', 'frame', 'graph', 'offline', 'progress', 'search', 'share'),
    packages: ['astro:content'],
  },
  questions: {},
  topic: { rooms: features('components', 'frame', 'graph', 'mine', 'progress', 'questions', 'share') },
};

/** @param {string} room @param {Readonly<Record<string, Room>>} list @param {readonly string[]} shared */
const within = (room, list, shared) =>
  Object.fromEntries(
    Object.entries(list).map(([name, { rooms = [], packages }]) => [
      `${room}/${name}`,
      { rooms: [...shared, ...rooms], packages },
    ]),
  );

const COMPONENTS = Object.keys(components).map((name) => `components/${name}`);
const ELEMENTS = Object.keys(elements).map((name) => `elements/${name}`);
const ISLANDS = Object.keys(islands).map((name) => `islands/${name}`);

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  ...contentToData,
  ...bothSides,
  ...within('learner', learner, ['catalog', 'markup', 'roadmap', 'schemas', 'words']),
  offline: { rooms: ['catalog', 'learner/storage', 'schemas', 'urls', 'words'] },
  // What comes from the network is looked at like what was stored.
  browser: { rooms: [...BOTH, 'learner/storage', 'offline'], packages: ['hast'] },
  stores: { rooms: [...BOTH, ...LEARNER, 'browser'] },
  ...within('islands', islands, SERVICES),
  ...within('elements', elements, SERVICES),
  styles: { packages: ['@fontsource*/*'] },
  ...within('components', components, TEMPLATE),
  layouts: {
    rooms: [...TEMPLATE, ...COMPONENTS, 'elements/graph', 'elements/mine', 'elements/pages', 'learner/settings'],
    packages: ['astro', 'astro:content', '@fontsource-variable/*'],
  },
  // The sharing of what a learner keeps is the islands' matter; pages ask for the form of two files alone.
  pages: {
    rooms: [...TEMPLATE, ...COMPONENTS, ...ELEMENTS, ...ISLANDS, 'api', 'export', 'layouts', 'learner/review'],
    packages: ['astro', 'astro:content', 'node:*'],
  },
};
