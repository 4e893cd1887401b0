/**
 * What a page loads later may be gone, because a new version of the site was published meanwhile. So each way to load
 * goes through a function that ends in what was asked for or in a message.
 */
const PARTS = 'loadPart of src/browser/load-failure.ts loads a part of the site, and says so if it is gone.';
const FILES = 'loadJson of src/browser/load-file.ts and loadPage load files, and tell their callers what went wrong.';

const SYNTAX = [
  { selector: 'ImportExpression:not(CallExpression[callee.name="loadPart"] ImportExpression)', message: PARTS },
  { selector: 'CallExpression[callee.name="lazy"], CallExpression[callee.property.name="lazy"]', message: PARTS },
  { selector: 'NewExpression[callee.name=/^(Shared)?Worker$/]', message: PARTS },
];

const FETCH = {
  selector:
    'CallExpression[callee.name="fetch"], CallExpression[callee.property.name="fetch"], NewExpression[callee.name="XMLHttpRequest"]',
  message: FILES,
};

/** The code of pages, and the scripts inside of templates. */
const PAGE_CODE = [
  'src/{browser,elements,islands,learner,offline,search,stores}/**/*.{ts,tsx}',
  'src/**/*.astro/*.{ts,js}',
];

/**
 * @param {readonly object[]} syntax What is refused everywhere; a later list of the same rule takes its place.
 * @returns {import('eslint').Linter.Config[]}
 */
export const loading = (syntax) => [
  { files: PAGE_CODE, rules: { 'no-restricted-syntax': ['error', ...syntax, ...SYNTAX, FETCH] } },
  {
    // The functions themselves, and what runs beside pages: saving compares what came with a hash.
    files: ['src/browser/load-file.ts', 'src/browser/load-page.ts', 'src/offline/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...syntax, ...SYNTAX] },
  },
];
