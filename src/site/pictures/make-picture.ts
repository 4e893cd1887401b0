import { sitePath } from '../../urls/paths.ts';
import { drawPicture } from './draw-picture.ts';
import { encodePicture } from './encode-picture.ts';
import { madePictures, pictureFolder, PICTURES } from './picture-folder.ts';
import type { Picture } from './picture.ts';

const made = new Map<string, Promise<string>>();
/** Those of roadmaps are large, and every one of their pages asks with the same object. */
const known = new WeakMap<Picture, Promise<string>>();

/**
 * Makes the picture of a page, once for all pages that ask for the same, and has the build put it into the site.
 * @returns Its path, with the base path.
 */
export function makePicture(picture: Picture): Promise<string> {
  const path = known.get(picture) ?? makeOnce(picture);
  known.set(picture, path);
  return path;
}

function makeOnce(picture: Picture): Promise<string> {
  const key = JSON.stringify(picture);
  const path = made.get(key) ?? make(picture);
  made.set(key, path);
  return path;
}

async function make(picture: Picture): Promise<string> {
  const name = await encodePicture(await drawPicture(picture), pictureFolder(process.cwd()));
  madePictures().add(name);
  return sitePath(`${PICTURES}/${name}`);
}
