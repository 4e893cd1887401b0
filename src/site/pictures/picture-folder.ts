import { join } from 'node:path';

/** Where the site has its pictures, without the base path. */
export const PICTURES = '/pictures';

/** The pictures of one process, for what copies them into the built site. Pages and integrations share nothing else. */
interface Made {
  waymarkPictures?: Set<string>;
}

/** The names of the pictures that pages have asked for. */
export const madePictures = (): Set<string> => ((globalThis as Made).waymarkPictures ??= new Set());

/** The folder that keeps pictures between builds. `cache` is what Astro keeps; all builds of a project share one. */
export const pictureFolder = (project: string): string => join(project, 'node_modules/.cache/waymark-pictures');
