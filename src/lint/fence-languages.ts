/**
 * What becomes of the code of a fence: `run` and `read` are checked by `npm run examples`, `read` by a parser alone;
 * `output` is no code but what programs print or send, and is never checked.
 */
type FenceUse = 'run' | 'read' | 'output';

/** The languages that may stand on a fence by themselves, each under its one name. */
export const FENCE_LANGUAGES: ReadonlyMap<string, FenceUse> = new Map<string, FenceUse>([
  ['js', 'run'],
  ['mjs', 'run'],
  ['ts', 'run'],
  ['sh', 'run'],
  ['sql', 'run'],
  ['py', 'read'],
  ['jsx', 'read'],
  ['tsx', 'read'],
  ['json', 'read'],
  ['jsonc', 'read'],
  ['yaml', 'read'],
  ['html', 'read'],
  ['css', 'read'],
  ['xml', 'read'],
  ['svg', 'read'],
  ['text', 'output'],
  ['http', 'output'],
  ['console', 'output'],
  ['diff', 'output'],
  ['csv', 'output'],
  ['md', 'output'],
]);

/** Other names of those languages. */
export const LANGUAGE_ALIASES: ReadonlyMap<string, string> = new Map([
  ['javascript', 'js'],
  ['node', 'js'],
  ['typescript', 'ts'],
  ['bash', 'sh'],
  ['shell', 'sh'],
  ['zsh', 'sh'],
  ['postgresql', 'sql'],
  ['psql', 'sql'],
  ['python', 'py'],
  ['yml', 'yaml'],
  ['json5', 'jsonc'],
  ['txt', 'text'],
  ['plaintext', 'text'],
  ['output', 'text'],
  ['markdown', 'md'],
]);
