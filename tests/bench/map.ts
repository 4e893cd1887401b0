import { chromium, type CDPSession, type Page } from '@playwright/test';
import { preview } from 'astro';

import { findBrowser } from '../browser.ts';
import { enlargeRoadmap } from './enlarge-roadmap.ts';

/**
 * `npm run bench:map`: what the live map costs, for the backend roadmap and for copies of it with about 500 and 2,000
 * topics: main-thread time until the map is live, and from a key to the painted path, and frames while panning.
 * The time grows with the machine; what to look at is how it grows with the topics, which the last lines say.
 */
const SIZES = [0, 500, 2000];
const QUESTIONS = 20;
const MOVES = 90;

interface Result {
  readonly topics: number;
  /** Milliseconds of the main thread. */
  readonly live: number;
  readonly lit: number;
  readonly slowLit: number;
  /** Frames in a second. */
  readonly frames: number;
}

/** Milliseconds that the main thread was busy since the page began. */
async function readBusy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Holds back the map until the page is quiet, so that nothing else is measured with it. */
async function measureLive(page: Page, session: CDPSession): Promise<number> {
  const gate = Promise.withResolvers<undefined>();
  for (const file of ['**/graph.json', '**/mount-map*']) {
    await page.route(file, async (route) => {
      await gate.promise;
      await route.fallback();
    });
  }
  // The time of the thread, so that what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto('/backend', { waitUntil: 'load' });
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await page.waitForTimeout(2000);
  const before = await readBusy(session);
  gate.resolve(undefined);
  await page.waitForSelector('[data-static][data-replaced]', { state: 'attached' });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return (await readBusy(session)) - before;
}

/** Milliseconds of the main thread from each press of `w` to the painted path, sorted. */
async function measureLit(page: Page, session: CDPSession): Promise<readonly number[]> {
  const paint = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await page.locator('[data-live] a[data-topic="http-caching"]').first().focus();
  const times: number[] = [];
  for (let question = 0; question <= QUESTIONS; question += 1) {
    const before = await readBusy(session);
    await page.keyboard.press('w');
    await page.waitForSelector('[data-lighting]');
    await paint();
    times.push((await readBusy(session)) - before);
    await page.keyboard.press('Escape');
    await paint();
  }
  // The first one loads what answers.
  return times.slice(1).toSorted((a, b) => a - b);
}

/** Frames in a second while the pointer drags the map in full screen. */
async function measureFrames(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Full screen' }).click();
  await page.waitForSelector('.react-flow__minimap');
  await page.mouse.move(700, 500);
  await page.mouse.down();
  const counted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        let frames = 0;
        const count = (): void => {
          frames += 1;
          const seconds = (performance.now() - start) / 1000;
          if (seconds < 1.5) requestAnimationFrame(count);
          else resolve(frames / seconds);
        };
        requestAnimationFrame(count);
      }),
  );
  for (let move = 0; move < MOVES; move += 1) await page.mouse.move(700 + (move % 30) * 8, 500 + (move % 45) * 6);
  const frames = await counted;
  await page.mouse.up();
  return frames;
}

const server = await preview({ logLevel: 'error', server: { port: 4384 } });
const browser = await chromium.launch(await findBrowser());
const results: Result[] = [];
try {
  let size = 1;
  for (const wanted of SIZES) {
    const page = await browser.newPage({
      baseURL: `http://localhost:${server.port}`,
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    await enlargeRoadmap(page, Math.max(1, Math.round(wanted / size)));
    const session = await page.context().newCDPSession(page);
    const live = await measureLive(page, session);
    const topics = await page.locator('[data-live] a[data-topic]').count();
    if (wanted === 0) size = topics;
    const times = await measureLit(page, session);
    results.push({
      topics,
      live,
      lit: times[Math.floor(times.length / 2)] ?? Number.NaN,
      slowLit: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
      frames: await measureFrames(page),
    });
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
for (const { topics, live, lit, slowLit, frames } of results) {
  console.log(
    `${topics} topics: ${live.toFixed(0)} ms of the main thread until live, ${lit.toFixed(0)} ms until lit ` +
      `(95th percentile ${slowLit.toFixed(0)} ms), ${frames.toFixed(0)} frames a second while panning`,
  );
}
const [small, ...larger] = results;
for (const { topics, live, lit } of small ? larger : []) {
  console.log(
    `${(topics / (small?.topics ?? 1)).toFixed(1)} times the topics: ${(live / (small?.live ?? 1)).toFixed(1)} times as long ` +
      `until live, ${(lit / (small?.lit ?? 1)).toFixed(1)} times until lit`,
  );
}
