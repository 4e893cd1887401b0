import satori from 'satori';

import { readFont, SUBSETS } from '../../export/fonts.ts';
import { PALETTE } from '../../export/palette.ts';
import { SITE } from '../site.ts';
import { DRAWING_SIZE, PICTURE_SIZE, type Picture } from './picture.ts';

type Styles = Readonly<Record<string, string | number>>;

/** An element as satori reads it. Every one is a flex box, as it knows no other. */
interface Box {
  readonly type: 'div';
  readonly key: null;
  readonly props: { readonly style: Styles; readonly children: readonly Box[] | string };
}

const box = (style: Styles, children: readonly Box[] | string = []): Box => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

const FACES = [
  ['text', 400],
  ['text', 600],
  ['display', 700],
] as const;

const FONTS = FACES.flatMap(([family, weight]) =>
  SUBSETS.map((subset) => ({
    name: `${family} ${subset}`,
    weight,
    style: 'normal' as const,
    data: readFont(family, weight, subset),
  })),
);

/** The first file of a typeface that has a character draws it. */
const fontOf = (family: (typeof FACES)[number][0]): string => SUBSETS.map((subset) => `${family} ${subset}`).join(', ');

const MARGIN = 64;
const GAP = 40;

/**
 * A picture as SVG whose texts are outlines. The same picture gives the same text.
 * @throws Error if the font has no letters to measure, which no title of ours can cause.
 */
export async function drawPicture(picture: Picture): Promise<string> {
  const svg = await satori(drawCard(picture), {
    ...PICTURE_SIZE,
    fonts: FONTS,
  });
  const { drawing } = picture;
  if (drawing === undefined) return svg;
  const place = `translate(${PICTURE_SIZE.width - DRAWING_SIZE.width} 0)`;
  return svg.replace(/<\/svg>\s*$/, () => `<g transform="${place}">${drawing}</g></svg>`);
}

function drawCard({ kind, title, place, way, drawing }: Picture): Box {
  const width = PICTURE_SIZE.width - (drawing === undefined ? 0 : DRAWING_SIZE.width) - MARGIN - GAP;
  const height = PICTURE_SIZE.height - 2 * MARGIN;
  return box({ ...PICTURE_SIZE, background: PALETTE.paper, fontFamily: fontOf('text'), color: PALETTE.inkSoft }, [
    box({ width, height, flexDirection: 'column', justifyContent: 'space-between', margin: MARGIN }, [
      box({ flexDirection: 'column', width }, [
        box({ fontSize: 26, fontWeight: 600, letterSpacing: 1, color: PALETTE.accent }, kind.toUpperCase()),
        box({ ...titleStyle(title, drawing !== undefined), marginTop: 14, maxWidth: width }, title),
        ...(place === undefined
          ? []
          : [box({ fontSize: 32, lineHeight: 1.35, marginTop: 20, maxWidth: width }, place)]),
      ]),
      ...(way === undefined ? [] : [drawWay(title, way)]),
      drawBrand(),
    ]),
  ]);
}

/** Long titles are smaller, so that they stay in three lines. */
function titleStyle(title: string, isNarrow: boolean): Styles {
  const size = (isNarrow ? [60, 50, 42] : [88, 72, 58])[title.length <= 18 ? 0 : title.length <= 40 ? 1 : 2] ?? 58;
  return { fontFamily: fontOf('display'), fontWeight: 700, fontSize: size, lineHeight: 1.08, color: PALETTE.ink };
}

/** The topic between its neighbors, on the trail of the graph. */
function drawWay(title: string, { before, after }: NonNullable<Picture['way']>): Box {
  const stops = [before, title, after].filter((stop) => stop !== undefined);
  return box({ alignItems: 'center', width: PICTURE_SIZE.width - MARGIN }, [
    ...stops.flatMap((stop, index) => [
      ...(index === 0 && before !== undefined ? [drawTrail(36)] : []),
      ...(index === 0 ? [] : [drawTrail(44)]),
      drawStop(stop, stop === title),
    ]),
    ...(after === undefined ? [] : [drawTrail(60)]),
  ]);
}

const drawTrail = (width: number): Box => box({ width, height: 5, flexShrink: 0, background: PALETTE.trail });

const drawStop = (text: string, isHere: boolean): Box =>
  box(
    {
      maxWidth: 262,
      flexShrink: 0,
      padding: '14px 22px',
      borderRadius: 14,
      fontSize: 28,
      lineHeight: 1.2,
      fontWeight: isHere ? 600 : 400,
      border: `2px solid ${isHere ? PALETTE.accent : PALETTE.lineStrong}`,
      background: isHere ? PALETTE.accent : PALETTE.surface,
      color: isHere ? PALETTE.onAccent : PALETTE.ink,
    },
    text,
  );

/** The two blazes of the logo, and the name. */
const drawBrand = (): Box =>
  box({ alignItems: 'center' }, [
    box({ width: 34, height: 40, position: 'relative', marginRight: 14 }, [
      drawBlaze({ left: 15, top: 0 }),
      drawBlaze({ left: 0, top: 21 }),
    ]),
    box({ fontFamily: fontOf('display'), fontWeight: 700, fontSize: 34, color: PALETTE.ink }, SITE.name),
  ]);

const drawBlaze = (place: Styles): Box =>
  box({ ...place, position: 'absolute', width: 17, height: 19, borderRadius: 4, background: PALETTE.accent });
