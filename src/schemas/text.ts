import { z } from 'zod';

import { correctable } from './correction.ts';

/** One line of plain text without Markdown. `max` is in characters. */
export const lineSchema = (max: number) =>
  z
    .string()
    .min(1, 'must not be empty')
    .max(max, `must be at most ${max} characters long`)
    .refine(
      (text) => !/[\n\r\t]/.test(text) && text.trim() === text,
      correctable('one-line', 'must be one line without spaces around it'),
    );

/** Markdown of any length. Raw HTML and unsafe addresses in it are refused by the content lint. */
export const markdownSchema = z.string().min(1, 'must not be empty');

/** One line of Markdown. `max` is in characters. */
export const oneLineSchema = (max: number) => lineSchema(max).describe('One line of Markdown.');

/** A calendar day, `2026-11-21`. The strict YAML parser hands dates over as text, never as a JavaScript Date. */
export const daySchema = z.iso.date('must be a day such as 2026-11-21');
