import sharp from 'sharp';

import { PALETTE } from '../export/palette.ts';

/** An icon that systems put on a home screen or into a list of apps. Sizes in px. */
export interface AppIcon {
  readonly file: string;
  readonly size: number;
  /** Whether systems may cut it to a shape of theirs: then it fills its square, with the blazes well inside. */
  readonly isMaskable: boolean;
  /** Whether it stands in the manifest; Apple looks for its own by a link. */
  readonly isListed: boolean;
}

export const APP_ICONS: readonly AppIcon[] = [
  { file: 'icon-192.png', size: 192, isMaskable: false, isListed: true },
  { file: 'icon-512.png', size: 512, isMaskable: false, isListed: true },
  { file: 'icon-maskable-512.png', size: 512, isMaskable: true, isListed: true },
  { file: 'apple-touch-icon.png', size: 180, isMaskable: true, isListed: false },
];

/** The two blazes of the logo on a tile, drawn on a square of 24. */
function drawIcon({ isMaskable, size }: AppIcon): string {
  const radius = isMaskable ? 0 : 5;
  // Inside the circle of 80 % that no shape cuts away, the blazes are smaller.
  const scale = isMaskable ? 0.62 : 0.72;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${size}" height="${size}">`,
    `<rect width="24" height="24" rx="${radius}" fill="${PALETTE.accent}"/>`,
    `<g fill="${PALETTE.paper}" transform="translate(12 12) scale(${scale}) translate(-12.5 -12)">`,
    '<rect x="12" y="1" width="9" height="10" rx="2"/><rect x="4" y="13" width="9" height="10" rx="2"/>',
    '</g></svg>',
  ].join('');
}

export const renderIcon = (icon: AppIcon): Promise<Uint8Array> =>
  sharp(Buffer.from(drawIcon(icon)), { density: (72 * icon.size) / 24 })
    .resize(icon.size)
    .png()
    .toBuffer();
