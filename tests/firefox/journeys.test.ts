import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { startSiteServer, type SiteServer } from '../e2e/site-server.ts';
import { REAL_SITE } from '../sites.ts';

const { FIREFOX_PATH } = process.env;

/** What the built `catalog.json` says of topics; no text of the site is known here. */
interface Catalog {
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly roadmaps: readonly { readonly id: string; readonly title: string }[];
}

describe.skipIf(FIREFOX_PATH === undefined)('in Firefox (FIREFOX_PATH)', () => {
  let browser: Browser;
  let site: SiteServer;
  let page: Page;
  let roadmap: string;
  let topic: Catalog['topics'][number];
  const errors: unknown[] = [];

  beforeAll(async () => {
    // The size of the window; sizes of single pages need a newer Firefox.
    const args = ['--width=1440', '--height=900'];
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX_PATH ?? '',
      defaultViewport: null,
      args,
    });
    site = await startSiteServer(REAL_SITE.out);
    const { topics, roadmaps } = (await (await fetch(`${site.origin}/catalog.json`)).json()) as Catalog;
    roadmap = roadmaps[0]?.id ?? '';
    const graph = (await (await fetch(`${site.origin}/${roadmap}/graph.json`)).json()) as {
      nodes: readonly { kind: string; id?: string }[];
    };
    const first = graph.nodes.find(({ kind }) => kind === 'topic')?.id;
    const found = topics.find(({ id }) => id === first);
    if (!found) throw new Error(`The graph of ${roadmap} has no topic.`);
    topic = found;
  });

  beforeEach(async () => {
    errors.length = 0;
    page = await (await browser.createBrowserContext()).newPage();
    page.on('pageerror', (error) => errors.push(error));
  });

  afterEach(async () => {
    site.isDown = false;
    await page.browserContext().close();
    expect(errors).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const open = (path: string) => page.goto(`${site.origin}${path}`);
  const see = (selector: string) => page.waitForSelector(selector, { visible: true });
  const inMap = () => `[data-live] a[data-topic="${topic.id}"]`;

  const showMap = async () => {
    await page.$eval('roadmap-graph', (element) => element.scrollIntoView());
    await see(inMap());
  };

  test('a topic opens beside the map, is done by a key, and stays so', async () => {
    await open(`/${roadmap}`);
    await showMap();
    await page.click(inMap());
    await see('dialog.topic-panel[open]');
    expect(await page.$eval('#panel-title', (title) => title.textContent)).toContain(topic.title);
    await page.keyboard.press('Escape');
    await page.focus(inMap());
    await page.keyboard.press('d');
    await see(`${inMap()}[data-state="done"]`);
    await page.reload();
    await showMap();
    await see(`${inMap()}[data-state="done"]`);
  });

  test('the menu of a topic opens by the right button', async () => {
    await open(`/${roadmap}`);
    await showMap();
    await page.click(inMap(), { button: 'right' });
    await see('.state-menu');
    await page.click('.state-menu [data-state="learning"]');
    await see(`${inMap()}[data-state="learning"]`);
  });

  test('full screen shows the map and is left by its button', async () => {
    await open(`/${roadmap}`);
    await showMap();
    await page.click('[data-action="full-screen"]');
    await see('.react-flow__minimap');
    await page.click('[data-action="full-screen"]');
    await page.waitForSelector('.react-flow__minimap', { hidden: true });
  });

  test('search finds a topic and opens it', async () => {
    await open(`/${roadmap}`);
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await see('.search-palette input');
    await page.keyboard.type(topic.title);
    await see('.search-palette [role="option"]');
    const list = await page.$eval('#search-options', ({ clientHeight }) => clientHeight);
    expect(list).toBeGreaterThan(100);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(await page.$eval('h1', (title) => title.textContent)).toContain(topic.title);
  });

  test('a link with progress opens for somebody else', async () => {
    await open('/about');
    await page.evaluate((id) => {
      localStorage.setItem(
        'waymark.progress',
        JSON.stringify({ version: 1, topics: { [id]: { state: 'done', changed: 1 } } }),
      );
    }, topic.id);
    await open('/progress');
    const share = await page.waitForSelector('button ::-p-text(Share all)', { visible: true });
    await share?.click();
    await see('dialog[open] .qr-code');
    const link = await page.$eval('dialog[open] input[readonly]', (field) => field.value);
    await page.goto(link);
    await page.reload();
    await see('main h2');
    expect(await page.$eval('main', (main) => main.textContent)).toContain('1 of');
  });

  test('the plan of a roadmap has weeks', async () => {
    await open(`/plan?goal=roadmap:${roadmap}`);
    await see('.plan-week');
  });

  test('a saved roadmap opens when the server cannot be reached', async () => {
    await open(`/${roadmap}`);
    const button = await see('save-offline [data-action="save"]');
    await button?.click();
    await page.waitForSelector('save-offline[data-state="saved"]', { timeout: 90_000 });
    site.isDown = true;
    await open(`/${roadmap}/outline`);
    await see(`.outline a[data-topic="${topic.id}"]`);
    await open(`/${roadmap}/${topic.id}`);
    expect(await page.$eval('h1', (title) => title.textContent)).toContain(topic.title);
    await open('/no-such-page');
    await see('saved-roadmaps li');
  });
});
