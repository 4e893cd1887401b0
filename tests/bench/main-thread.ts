import type { CDPSession, Page } from '@playwright/test';

/** What the main thread of a page did, in milliseconds of its own time: what else the machine does is not counted. */
export interface MainThread {
  readonly all: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

/** How a map moves under the pointer. */
export interface Drag {
  /** Milliseconds of the main thread for each frame. */
  readonly perFrame: number;
  /** Frames in a second; a machine without a graphics card paints slower than its main thread works. */
  readonly frames: number;
}

const NAMES = { all: 'TaskDuration', script: 'ScriptDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration' };

/** Begins to count the time of the thread; before that, {@link readThread} knows nothing. */
export async function openSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** What the main thread did since the page began. */
export async function readThread(session: CDPSession): Promise<MainThread> {
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN) * 1000;
  return { all: read(NAMES.all), script: read(NAMES.script), style: read(NAMES.style), layout: read(NAMES.layout) };
}

export const subtract = (after: MainThread, before: MainThread): MainThread => ({
  all: after.all - before.all,
  script: after.script - before.script,
  style: after.style - before.style,
  layout: after.layout - before.layout,
});

/** The run with the least time: others were held up by something. */
export const best = (runs: readonly MainThread[]): MainThread =>
  runs.reduce((least, run) => (run.all < least.all ? run : least));

export const formatThread = ({ all, script, style, layout }: MainThread): string =>
  `${all.toFixed(0)} ms (script ${script.toFixed(0)}, style ${style.toFixed(0)}, layout ${layout.toFixed(0)})`;

/** Resolves after the frame that shows what was done before. */
export const waitForPaint = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

const MOVES = 90;
const DRAGS = 5;

/** Drags a map from the middle of its box to and fro; of several drags, the one with the least time for a frame. */
export async function measureDrag(page: Page, session: CDPSession, map: string): Promise<Drag> {
  const box = await page.locator(map).boundingBox();
  if (!box) throw new Error(`The page shows no ${map}.`);
  const start = { x: box.x + box.width / 2, y: Math.max(box.y, 0) + 200 };
  const drags: Drag[] = [];
  for (let drag = 0; drag < DRAGS; drag += 1) {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 20, start.y + 20, { steps: 3 });
    await waitForPaint(page);
    const before = await readThread(session);
    const counted = countFrames(page);
    for (let move = 0; move < MOVES; move += 1) {
      await page.mouse.move(start.x + 20 + (move % 30) * 8, start.y + 20 + (move % 45) * 6);
    }
    const { frames, seconds } = await counted;
    const { all } = subtract(await readThread(session), before);
    drags.push({ perFrame: all / frames, frames: frames / seconds });
    await page.mouse.up();
    // What is drawn when the movement has ended belongs to no frame of it.
    await page.waitForTimeout(500);
  }
  return drags.reduce((least, drag) => (drag.perFrame < least.perFrame ? drag : least));
}

const countFrames = (page: Page): Promise<{ frames: number; seconds: number }> =>
  page.evaluate(
    () =>
      new Promise<{ frames: number; seconds: number }>((resolve) => {
        const start = performance.now();
        let frames = 0;
        const count = (): void => {
          frames += 1;
          const seconds = (performance.now() - start) / 1000;
          if (seconds < 1.5) requestAnimationFrame(count);
          else resolve({ frames, seconds });
        };
        requestAnimationFrame(count);
      }),
  );
