import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { preview } from 'astro';

import { findBrowser } from '../browser.ts';

/**
 * `npm run bench`: Lighthouse with its mobile preset (slow 4G, a slow phone) over the built site.
 * Prints the scores and what they are made of, and ends with exit code 1 if one is below its bar.
 */
const BARS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const PAGES = ['/', '/backend', '/backend/dns'];

type Category = keyof typeof BARS;

interface Row {
  readonly page: string;
  readonly scores: Readonly<Record<Category, number>>;
  readonly details: string;
}

async function measure(page: string, origin: string, port: number): Promise<Row> {
  const result = await lighthouse(`${origin}${page}`, { port, onlyCategories: Object.keys(BARS), logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave no result for ${page}.`);
  const { categories, audits } = result.lhr;
  const score = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100);
  const metrics = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ];
  const failed = Object.values(audits).filter(
    ({ score: value, scoreDisplayMode }) => value !== null && value < 0.9 && scoreDisplayMode !== 'informative',
  );
  return {
    page,
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    details: [
      metrics.map((id) => `${audits[id]?.title}: ${audits[id]?.displayValue}`).join(', '),
      ...failed.map(({ id, title }) => `below 0.9: ${id} (${title})`),
    ].join('\n    '),
  };
}

const { executablePath, args } = await findBrowser();
const server = await preview({ logLevel: 'error', server: { port: 4382 } });
const chrome = await launch({ chromePath: executablePath, chromeFlags: ['--headless=new', ...args] });
const rows: Row[] = [];
try {
  for (const page of PAGES) rows.push(await measure(page, `http://localhost:${server.port}`, chrome.port));
} finally {
  chrome.kill();
  await server.stop();
}

for (const { page, scores, details } of rows) {
  console.log(
    `${page}  ${Object.entries(scores)
      .map(([name, score]) => `${name} ${score}`)
      .join(', ')}\n    ${details}`,
  );
}
const isBelow = rows.some(({ scores }) => (Object.keys(BARS) as Category[]).some((name) => scores[name] < BARS[name]));
process.exit(isBelow ? 1 : 0);
