import { measureText } from '../export/fonts.ts';
import { layoutOriginal } from '../roadmap/layout/layout-original.ts';
import { layoutRoadmap } from '../roadmap/layout/layout-roadmap.ts';
import type { GraphLayout, OriginalLayout } from '../roadmap/layout/types.ts';
import type { Roadmap } from '../roadmap/types.ts';

const layouts = new WeakMap<Roadmap, GraphLayout>();

/** The drawing of a roadmap, made once and used by its page, its files and its JSON. */
export function layoutOf(roadmap: Roadmap): GraphLayout {
  const known = layouts.get(roadmap);
  if (known) return known;
  const layout = layoutRoadmap(roadmap, measureText);
  layouts.set(roadmap, layout);
  return layout;
}

const originals = new WeakMap<Roadmap, OriginalLayout>();

/**
 * The drawing with coordinates of its own that a roadmap has.
 * @throws Error if it has none; only such roadmaps have the pages that show one.
 */
export function originalOf(roadmap: Roadmap): OriginalLayout {
  const known = originals.get(roadmap);
  if (known) return known;
  if (roadmap.original === undefined) throw new Error(`The roadmap "${roadmap.id}" has no drawing of its own.`);
  const layout = layoutOriginal(roadmap, roadmap.original, measureText);
  originals.set(roadmap, layout);
  return layout;
}
