import type { Point } from '../../atlas/types.ts';

/** A topic on the map: the link to it, and where it lies. */
export interface MapPlace extends Point {
  readonly id: string;
  readonly title: string;
  readonly link: SVGAElement;
}

/** The topics of the map by id, from the picture. */
export function readPlaces(svg: SVGSVGElement): ReadonlyMap<string, MapPlace> {
  return new Map(
    [...svg.querySelectorAll<SVGAElement>('a[data-topic]')].map((link) => {
      const { e: x = 0, f: y = 0 } = link.transform.baseVal.consolidate()?.matrix ?? {};
      const id = link.dataset['topic'] ?? '';
      return [id, { id, title: link.getAttribute('aria-label') ?? id, link, x, y }];
    }),
  );
}
