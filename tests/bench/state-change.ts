import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';

import { findBrowser } from '../browser.ts';
import { enlargeRoadmap } from './enlarge-roadmap.ts';

/**
 * `npm run bench:progress`: the time from a key press on a topic to the painted state, in the live graph.
 * Compares the backend roadmap as it is with one of three times its topics, and ends with exit code 1 if the slowest
 * twentieth of the changes on the large one takes longer than the bar.
 */
const BAR = 50;
const COPIES = 3;
const CHANGES = 60;

/** Milliseconds from each key press to the frame after the one that paints it, sorted. */
async function measure(page: Page): Promise<readonly number[]> {
  await page.locator('#view').scrollIntoViewIfNeeded();
  await page.locator('[data-live] a[data-topic="tcp"]').focus();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        // A task queued in an animation frame runs after that frame was painted.
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
      },
      { capture: true },
    );
  });
  for (let change = 0; change < CHANGES; change += 1) {
    await page.keyboard.press(change % 2 === 0 ? 'd' : 'l');
    await page.waitForFunction(
      (count) => (Reflect.get(window, 'times') as readonly number[]).length === count,
      change + 1,
    );
  }
  const times = await page.evaluate(() => Reflect.get(window, 'times') as readonly number[]);
  return times.toSorted((a, b) => a - b);
}

const server = await preview({ logLevel: 'error', server: { port: 4383 } });
const browser = await chromium.launch(await findBrowser());
const medians: number[] = [];
try {
  for (const copies of [1, COPIES]) {
    const page = await browser.newPage({ baseURL: `http://localhost:${server.port}`, bypassCSP: true });
    await enlargeRoadmap(page, copies);
    await page.goto('/backend');
    const times = await measure(page);
    const topics = await page.locator('[data-live] a[data-topic]').count();
    const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
    const slow = times[Math.floor(times.length * 0.95)] ?? Number.NaN;
    console.log(`${topics} topics: median ${median.toFixed(1)} ms, 95th percentile ${slow.toFixed(1)} ms`);
    medians.push(median);
    if (copies === COPIES && !(slow <= BAR)) process.exitCode = 1;
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
const [small = Number.NaN, large = Number.NaN] = medians;
console.log(`Three times the topics take ${(large / small).toFixed(2)} times as long; the bar is ${BAR} ms.`);
