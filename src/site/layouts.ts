import { measureText } from '../export/fonts.ts';
import { layoutRoadmap } from '../roadmap/layout/layout-roadmap.ts';
import type { GraphLayout } from '../roadmap/layout/types.ts';
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
