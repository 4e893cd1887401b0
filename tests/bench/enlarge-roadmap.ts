import type { Page } from '@playwright/test';

/** The boxes that stand on the drawing itself; topics stand inside of them. */
const OUTER = /data-kind="(?:section|group|note|link|checkpoint)"/;

/**
 * Repeats all topics of `/backend` under other ids, one drawing below the other, in the page and in the files that the
 * live graph loads. The page needs a context with `bypassCSP`, since it gets styles that its policy does not know.
 */
export async function enlargeRoadmap(page: Page, copies: number): Promise<void> {
  const suffixes = Array.from({ length: copies - 1 }, (_, index) => `-copy-${index}`);
  await page.route('**/backend', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: repeatDrawing(await response.text(), suffixes) });
  });
  await page.route('**/graph.json', async (route) => {
    const response = await route.fetch();
    const graph = (await response.json()) as { height: number; nodes: { key: string; id?: string; y: number }[] };
    const more = suffixes.flatMap((suffix, copy) =>
      graph.nodes.map((node) => ({
        ...node,
        key: node.key + suffix,
        ...(node.id !== undefined && { id: node.id + suffix }),
        y: node.y + graph.height * (copy + 1),
      })),
    );
    await route.fulfill({ json: { ...graph, nodes: [...graph.nodes, ...more], height: graph.height * copies } });
  });
  await page.route('**/requires.json', async (route) => {
    const response = await route.fetch();
    const { edges } = (await response.json()) as { edges: { topic: string; requires: string; reason: string }[] };
    const more = suffixes.flatMap((suffix) =>
      edges.map(({ topic, requires, reason }) => ({ topic: topic + suffix, requires: requires + suffix, reason })),
    );
    await route.fulfill({ json: { edges: [...edges, ...more] } });
  });
}

function repeatDrawing(html: string, suffixes: readonly string[]): string {
  const copies = suffixes.length + 1;
  const height = Number(/\.graph-canvas\{--w:[\d.]+;--h:([\d.]+)\}/.exec(html)?.[1]);
  if (!(height > 0)) throw new Error('The page of the roadmap has no drawing.');
  const tops = new Map(
    [...html.matchAll(/\[data-place='(\d+)'\]\{--x:[-\d.]+;--y:([-\d.]+)/g)].map(([, place, y]) => [place, Number(y)]),
  );
  const repeat = (list: string, suffix: string, copy: number): string =>
    list
      .replace(/data-topic="([^"]+)"/g, `data-topic="$1${suffix}"`)
      .replace(/<[^>]+ data-place="(\d+)"[^>]*>/g, (tag, place: string) =>
        OUTER.test(tag) ? tag.replace(/>$/, ` style="--y:${(tops.get(place) ?? 0) + height * (copy + 1)}">`) : tag,
      );
  return html
    .replace(/data-counted="([^"]*)"/, (_, topics: string) => {
      const more = suffixes.flatMap((suffix) =>
        topics.split(' ').map((topic) => `${topic.replace(/\|.*/, '')}${suffix}`),
      );
      return `data-counted="${[topics, ...more].join(' ')}"`;
    })
    .replace(/(\.graph-canvas\{--w:[\d.]+;--h:)[\d.]+/, `$1${height * copies}`)
    .replace(/(class="graph-edges" viewBox="0 0 [\d.]+ )[\d.]+/, `$1${height * copies}`)
    .replace(/(<ol class="graph-sections"[\s\S]*?<\/ol>)/, (list) =>
      [list, ...suffixes.map((suffix, copy) => repeat(list, suffix, copy))].join(''),
    );
}
