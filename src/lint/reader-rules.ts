/** What the reader reports before any rule sees the content. Each one has its page in docs/lint, like the rules. */
export const READER_RULES = [
  'unexpected-file',
  'missing-file',
  'file-name',
  'file-text',
  'frontmatter',
  'yaml',
  'json',
  'schema',
] as const;

export type ReaderRule = (typeof READER_RULES)[number];
