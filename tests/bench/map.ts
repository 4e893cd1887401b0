import { chromium, type CDPSession, type Page } from '@playwright/test';
import { preview } from 'astro';

import { findBrowser } from '../browser.ts';
import { enlargeRoadmap } from './enlarge-roadmap.ts';
import {
  best,
  formatThread,
  measureDrag,
  openSession,
  readThread,
  subtract,
  waitForPaint,
  type Drag,
  type MainThread,
} from './main-thread.ts';

/**
 * `npm run bench:map`: what the live map costs, for the backend roadmap and for copies of it with about 500 and 2,000
 * topics: main-thread time until the map is live, and from a key to the painted path, and for a frame while panning.
 * The bars are for the speed of a desktop computer; on every machine, the last lines say how time grows with the topics.
 */
const SIZES = [0, 500, 2000];
/** In ms of the main thread; `live` for 500 topics. */
const BARS = { live: 200, lit: 50, frame: 16 };
const RUNS = 5;
const QUESTIONS = 20;

interface Result {
  readonly topics: number;
  readonly live: MainThread;
  readonly lit: MainThread;
  readonly drag: Drag;
}

/** Holds back the map until the page is quiet, so that nothing else is measured with it. */
async function measureLive(page: Page, session: CDPSession): Promise<MainThread> {
  const gate = Promise.withResolvers<undefined>();
  const files = ['**/graph.json', '**/mount-map*'];
  for (const file of files) {
    await page.route(file, async (route) => {
      await gate.promise;
      await route.fallback();
    });
  }
  await page.goto('/backend', { waitUntil: 'load' });
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await page.waitForTimeout(2000);
  const before = await readThread(session);
  gate.resolve(undefined);
  await page.waitForSelector('[data-static][data-replaced]', { state: 'attached' });
  await waitForPaint(page);
  return subtract(await readThread(session), before);
}

/** From a press of `w` to the painted path; the middle one of many, since each says how long a typical one takes. */
async function measureLit(page: Page, session: CDPSession): Promise<MainThread> {
  await page.locator('[data-live] a[data-topic="http-caching"]').first().focus();
  const times: MainThread[] = [];
  for (let question = 0; question <= QUESTIONS; question += 1) {
    const before = await readThread(session);
    await page.keyboard.press('w');
    await page.waitForSelector('[data-lighting]');
    await waitForPaint(page);
    times.push(subtract(await readThread(session), before));
    await page.keyboard.press('Escape');
    await waitForPaint(page);
  }
  // The first one loads what answers.
  const sorted = times.slice(1).toSorted((a, b) => a.all - b.all);
  return sorted[Math.floor(sorted.length / 2)] ?? best(sorted);
}

async function measure(page: Page): Promise<Result> {
  const session = await openSession(page);
  const live: MainThread[] = [];
  while (live.length < RUNS) live.push(await measureLive(page, session));
  const topics = await page.locator('[data-live] a[data-topic]').count();
  const lit = await measureLit(page, session);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await page.waitForSelector('.react-flow__minimap');
  await page.waitForTimeout(1000);
  return { topics, live: best(live), lit, drag: await measureDrag(page, session, '[data-live]') };
}

const server = await preview({ logLevel: 'error', server: { port: 4384 } });
const browser = await chromium.launch(await findBrowser());
const results: Result[] = [];
try {
  for (const wanted of SIZES) {
    const page = await browser.newPage({
      baseURL: `http://localhost:${server.port}`,
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      // It would answer in place of the routes.
      serviceWorkers: 'block',
      bypassCSP: true,
    });
    const size = results[0]?.topics ?? 1;
    await enlargeRoadmap(page, Math.max(1, Math.round(wanted / size)));
    results.push(await measure(page));
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
for (const { topics, live, lit, drag } of results) {
  console.log(
    `${topics} topics: ${formatThread(live)} of the main thread until live, ${formatThread(lit)} until lit, ` +
      `${drag.perFrame.toFixed(1)} ms a frame while panning, ${drag.frames.toFixed(0)} frames a second`,
  );
}
console.log(`Bars: ${BARS.live} ms until live with 500 topics, ${BARS.lit} ms until lit, ${BARS.frame} ms a frame.`);
const [small, ...larger] = results;
for (const { topics, live, lit } of small ? larger : []) {
  console.log(
    `${(topics / (small?.topics ?? 1)).toFixed(1)} times the topics: ${(live.all / (small?.live.all ?? 1)).toFixed(1)} times as ` +
      `long until live, ${(lit.all / (small?.lit.all ?? 1)).toFixed(1)} times until lit`,
  );
}
