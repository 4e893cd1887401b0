import { escapeXml } from './escape-xml.ts';

/** How an embedded roadmap looks: `system` follows the device of the reader. */
export const EMBED_THEMES = ['system', 'light', 'dark'] as const;
type EmbedTheme = (typeof EMBED_THEMES)[number];

export interface Embed {
  /** Absolute address of the page for frames. */
  readonly address: string;
  /** What the frame is called for screen readers. */
  readonly title: string;
  readonly theme: EmbedTheme;
}

/** Height of the frame in px: enough to see that there is more below. */
const HEIGHT = 640;

/** The HTML that shows a roadmap in another page. */
export function writeEmbedCode({ address, title, theme }: Embed): string {
  const url = new URL(address);
  if (theme !== 'system') url.searchParams.set('theme', theme);
  return `<iframe src="${escapeXml(url.href)}" title="${escapeXml(title)}" width="100%" height="${HEIGHT}" style="border: 0" loading="lazy"></iframe>`;
}
