import type { MoveKey } from './arrow-keys.ts';
import type { Box } from './layout/types.ts';

/** How much a step to the side counts against one in the direction of the key. */
const SIDEWAYS = 2;

const DIRECTIONS: Readonly<Partial<Record<MoveKey, readonly [x: number, y: number]>>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * Where a key leads in a drawing that follows no rule: to the nearest box in the direction of an arrow, measured between
 * middles; Home and End are the first and the last one in reading order. Undefined if nothing lies that way.
 */
export function moveByPlace<Place extends Box>(boxes: readonly Place[], from: Box, key: MoveKey): Place | undefined {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return key === 'Home' ? boxes[0] : boxes.at(-1);
  const [x, y] = direction;
  let best: Place | undefined;
  let shortest = Infinity;
  for (const box of boxes) {
    const dx = box.x + box.width / 2 - from.x - from.width / 2;
    const dy = box.y + box.height / 2 - from.y - from.height / 2;
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    // What lies more to the side than ahead is for another arrow.
    if (ahead <= 0 || aside > ahead * SIDEWAYS) continue;
    const distance = ahead + SIDEWAYS * aside;
    if (distance >= shortest) continue;
    best = box;
    shortest = distance;
  }
  return best;
}
