import { fileURLToPath } from 'node:url';

import boundaries from 'eslint-plugin-boundaries';

import { noFileCircles } from './no-file-circles.js';
import { ROOMS } from './rooms.js';

/** Single files that stand for themselves, among the folders. */
const FILES = new Map([
  ['content.config.ts', 'src/content.config.ts'],
  ['package.json', 'package.json'],
]);

/** What a room, or a file that stands for itself, is to the plugin. @param {string} room */
const select = (room) => (FILES.has(room) ? { file: { categories: room } } : { element: { type: room } });

// One policy a room: the plugin goes through all of them for each import. A room that may import nothing has none.
const policies = Object.entries(ROOMS).flatMap(([room, { rooms = [], packages = [] }]) => {
  const modules = packages.map((source) => ({
    module: { origin: source.startsWith('node:') ? 'core' : 'external', source },
  }));
  const to = [...rooms.map(select), ...modules];
  return to.length === 0 ? [] : [{ from: select(room), allow: { to } }];
});

/**
 * Rules for every import of `src/`: static, dynamic, for its effect, of types, and from the script of a page.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const imports = [
  {
    files: ['src/**/*.{ts,tsx,astro}', 'src/**/*.astro/*.{ts,js}'],
    plugins: { boundaries, house: { rules: { 'no-file-circles': noFileCircles } } },
    settings: {
      'boundaries/root-path': fileURLToPath(new URL('../..', import.meta.url)),
      'boundaries/elements': Object.keys(ROOMS)
        .filter((room) => !FILES.has(room))
        .map((room) => ({ type: room, pattern: `src/${room}` })),
      'boundaries/files': [...FILES].map(([category, pattern]) => ({ category, pattern })),
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'boundaries/additional-dependency-nodes': [{ name: 'type', selector: 'TSImportType Literal', kind: 'type' }],
      'import/resolver': { [fileURLToPath(new URL('resolver.js', import.meta.url))]: {} },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          message:
            '{{from.element.type}} may not import {{to.element.type}}{{to.module.source}}; .config/eslint/rooms.js says what it may.',
          policies,
        },
      ],
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown-dependencies': 'error',
      'house/no-file-circles': 'error',
    },
  },
];
