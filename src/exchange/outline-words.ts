import { MARKS } from '../schemas/outline.ts';

/**
 * The words in italics that say what an item of an outline list is. An item without one is a section, a group or a topic,
 * by its place.
 */
export const OUTLINE_WORDS = [
  'summary',
  'topic',
  'left',
  'right',
  'checkpoint',
  'build',
  'proves',
  'project',
  'link',
  'note',
  'why',
  ...MARKS,
] as const;

export type OutlineWord = (typeof OUTLINE_WORDS)[number];
