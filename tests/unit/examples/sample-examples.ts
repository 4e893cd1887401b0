import type { Example } from '../../examples/example.ts';

/** The lines of an example begin behind this one. */
export const LINE = 10;

/** A block of code in a file that no setup is for. */
export const makeExample = (language: string, code: string, reason?: string, file = 'content/guides/a.md'): Example => {
  return { file, line: LINE, language, code, reason };
};
