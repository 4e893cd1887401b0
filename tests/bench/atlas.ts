import { gzipSync } from 'node:zlib';

import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';

import { findBrowser } from '../browser.ts';
import { measureDrag, openSession } from './main-thread.ts';

/**
 * `npm run bench:atlas`: what a frame of the atlas costs the main thread while it is dragged, far away and near, as it is
 * and with at least 1,000 topics; and how large its page is. The bar of 16 ms is that of 60 frames a second.
 */
const LARGE = 1000;
const BAR = 16;
/** More steps than there are from the whole map to where titles can be read. */
const STEPS = 12;

/** Draws the map several times, one beside the other. */
function repeatMap(html: string, copies: number): string {
  const [svg = '', tag = '', width = '', height = '', picture = ''] =
    /(<svg class="atlas-map" viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>)([\s\S]*?)<\/svg>/.exec(html) ?? [];
  if (svg === '') throw new Error('The page of the atlas has no map.');
  const columns = Math.ceil(Math.sqrt(copies));
  const parts = Array.from({ length: copies }, (_, copy) => {
    const x = (copy % columns) * Number(width);
    const y = Math.floor(copy / columns) * Number(height);
    return copy === 0
      ? picture
      : `<g transform="translate(${x} ${y})">${picture.replaceAll('data-topic="', `data-topic="${copy}-`)}</g>`;
  });
  const size = `0 0 ${Number(width) * columns} ${Number(height) * Math.ceil(copies / columns)}`;
  return html.replace(svg, `${tag.replace(/viewBox="[^"]*"/, `viewBox="${size}"`)}${parts.join('')}</svg>`);
}

async function enlargeAtlas(page: Page, copies: number): Promise<void> {
  await page.route('**/atlas', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: repeatMap(await response.text(), copies) });
  });
}

async function zoomIn(page: Page): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    if ((await page.locator('.atlas-map').getAttribute('data-level')) === 'near') return;
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(500);
  }
  throw new Error('The map does not come near enough for titles.');
}

const server = await preview({ logLevel: 'error', server: { port: 4385 } });
const browser = await chromium.launch(await findBrowser());
try {
  let size = LARGE;
  for (const isLarge of [false, true]) {
    const page = await browser.newPage({
      baseURL: `http://localhost:${server.port}`,
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      // It would answer in place of the routes.
      serviceWorkers: 'block',
    });
    const copies = isLarge ? Math.ceil(LARGE / size) : 1;
    await enlargeAtlas(page, copies);
    const html = (await (await page.goto('/atlas'))?.body()) ?? new Uint8Array();
    const session = await openSession(page);
    const topics = await page.locator('.atlas-map a[data-topic]').count();
    if (!isLarge) size = topics;
    await page.locator('.view').scrollIntoViewIfNeeded();
    await page.waitForTimeout(1000);
    const far = await measureDrag(page, session, '.view');
    await zoomIn(page);
    const near = await measureDrag(page, session, '.view');
    console.log(
      `${topics} topics: ${far.perFrame.toFixed(1)} ms of the main thread a frame from far away (${far.frames.toFixed(0)} frames ` +
        `a second), ${near.perFrame.toFixed(1)} ms near (${near.frames.toFixed(0)}); page ${(html.length / 1000).toFixed(0)} kB, ` +
        `packed ${(gzipSync(html).length / 1000).toFixed(0)} kB`,
    );
    await page.close();
  }
  console.log(`Bar: ${BAR} ms a frame.`);
} finally {
  await browser.close();
  await server.stop();
}
