import { balanceText } from '../roadmap/layout/wrap-text.ts';
import type { MeasureText, TextStyle } from '../roadmap/layout/types.ts';
import { colorCountries } from './color-countries.ts';
import { drawCoast } from './draw-coast.ts';
import { drawRoutes } from './draw-routes.ts';
import { cellCenter, CELL_WIDTH, cornersOf, type Cell } from './hex-grid.ts';
import { measureTies, orderTopics } from './order-visits.ts';
import { placeAreas, type PlacedArea } from './place-areas.ts';
import type { Atlas, AtlasSource, Place, Point } from './types.ts';

/** How names of countries are set. */
export const COUNTRY_STYLE: TextStyle = { family: 'display', size: 60, weight: 700 };
/** How titles of topics are set. */
export const PLACE_STYLE: TextStyle = { family: 'text', size: 14, weight: 600 };
/** Units from one line of a title to the next. */
export const PLACE_LINE = 16;
/** Units from a dot to the baseline of the first line of its title. */
export const PLACE_TEXT = 27;

const MARGIN = 60;
const MOST_LINES = 3;
/** Dots stand above the middle of their cells, so that the titles have room. */
const DOT_RISE = 30;
const TITLE_WIDTH = CELL_WIDTH - 10;
/** Names of countries stand on this line below the middle of their row. */
const LABEL_DROP = 18;

/**
 * Lays out the atlas: each area becomes a country of as many cells as it has topics, and each roadmap a route through
 * the countries. Works on whole numbers and compares ids by their characters, so the same source gives the same bytes.
 */
export function layoutAtlas(source: AtlasSource, measure: MeasureText): Atlas {
  const wanted = source.areas.map(({ id, title, topics }) => ({
    id,
    size: topics.length,
    labelWidth: measure(title, COUNTRY_STYLE) + CELL_WIDTH / 4,
  }));
  const areas = placeAreas(wanted, measureTies(source));
  const { offset, width, height } = frame(
    areas,
    wanted.map(({ labelWidth }) => labelWidth),
  );
  const titles = new Map(source.areas.flatMap(({ topics }) => topics.map(({ id, title }) => [id, title] as const)));
  const topicsByArea = orderTopics(source);
  const placesByArea = new Map(
    areas.map(({ id, cells }) => {
      const along = goAlong(cells);
      const places = (topicsByArea.get(id) ?? []).flatMap((topic, index): readonly Place[] => {
        const cell = along[index];
        if (!cell) return [];
        const { x, y } = cellCenter(cell);
        const title = titles.get(topic) ?? topic;
        return [{ id: topic, title, lines: fit(title, measure), x: x + offset.x, y: y + offset.y - DOT_RISE }];
      });
      return [id, places] as const;
    }),
  );
  const grounds = colorCountries(areas);
  return {
    width,
    height,
    countries: areas.map(({ id, cells, label }, index) => ({
      id,
      title: source.areas[index]?.title ?? id,
      coast: drawCoast(cells, offset),
      label: { x: label.x + offset.x, y: label.y + offset.y + LABEL_DROP },
      ground: grounds[index] ?? 0,
      places: placesByArea.get(id) ?? [],
    })),
    routes: drawRoutes(source, placesByArea),
  };
}

/** The size of the map, and what moves its upper left corner to the origin. */
function frame(
  areas: readonly PlacedArea[],
  labelWidths: readonly number[],
): { readonly offset: Point; readonly width: number; readonly height: number } {
  const corners = areas.flatMap(({ cells, label }, index) => {
    const half = (labelWidths[index] ?? 0) / 2;
    const top = label.y - COUNTRY_STYLE.size / 2;
    return [...cells.flatMap(cornersOf), { x: label.x - half, y: top }, { x: label.x + half, y: top }];
  });
  if (corners.length === 0) return { offset: { x: 0, y: 0 }, width: 2 * MARGIN, height: 2 * MARGIN };
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, top] = [Math.floor(least(xs)), Math.floor(least(ys))];
  return {
    offset: { x: MARGIN - left, y: MARGIN - top },
    width: Math.ceil(most(xs)) - left + 2 * MARGIN,
    height: Math.ceil(most(ys)) - top + 2 * MARGIN,
  };
}

// A map of all corners is too long for the arguments of one call.
const least = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value), Infinity);
const most = (values: readonly number[]): number => values.reduce((high, value) => Math.max(high, value), -Infinity);

/** Cells row by row, every second row backwards, so that each one lies beside the one before. */
function goAlong(cells: readonly Cell[]): readonly Cell[] {
  const rows = [...Map.groupBy(cells, ({ row }) => row).values()];
  return rows.flatMap((row, index) => (index % 2 === 0 ? row : row.toReversed()));
}

function fit(title: string, measure: MeasureText): readonly string[] {
  const lines = balanceText(title, TITLE_WIDTH, PLACE_STYLE, measure);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${(lines[MOST_LINES - 1] ?? '').slice(0, -1)}…`];
}
