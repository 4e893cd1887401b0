import { PALETTE } from '../export/palette.ts';
import { APP_ICONS } from './icon-png.ts';
import { sitePath } from '../urls/paths.ts';
import { SITE } from './site.ts';

const SHORTCUTS = [
  { name: 'Plan', description: 'What to learn this week', path: '/plan' },
  { name: 'Review', description: 'Questions that are due today', path: '/review' },
  { name: 'Progress', description: 'How far you have come', path: '/progress' },
];

/** The web app manifest (https://www.w3.org/TR/appmanifest/). */
export function toManifest(): object {
  const root = sitePath('/');
  return {
    id: root,
    name: SITE.name,
    short_name: SITE.name,
    description: SITE.description,
    lang: 'en',
    dir: 'ltr',
    start_url: root,
    scope: root,
    display: 'standalone',
    theme_color: PALETTE.paper,
    background_color: PALETTE.paper,
    categories: ['education'],
    icons: APP_ICONS.filter(({ isListed }) => isListed).map(({ file, size, isMaskable }) => ({
      src: sitePath(`/${file}`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: isMaskable ? 'maskable' : 'any',
    })),
    shortcuts: SHORTCUTS.map(({ name, description, path }) => ({
      name,
      description,
      url: sitePath(path),
      icons: [{ src: sitePath('/icon-192.png'), sizes: '192x192', type: 'image/png' }],
    })),
  };
}
