import { readFileSync, writeFileSync } from 'node:fs';

import { drawFloors } from './draw-floors.ts';
import { readRooms } from './read-rooms.ts';

/** `npm run docs:floors`: draws the picture in docs/architecture.md anew from the imports of the code. */
const FILE = 'docs/architecture.md';

writeFileSync(
  FILE,
  readFileSync(FILE, 'utf8').replace(/(?<=```mermaid\n)[\s\S]*?(?=\n```)/, () => drawFloors(readRooms())),
);
