import type { Page } from '@playwright/test';

/** Repeats all topics of `/backend` under other ids, in the page and in the files that the live graph loads. */
export async function enlargeRoadmap(page: Page, copies: number): Promise<void> {
  const suffixes = Array.from({ length: copies - 1 }, (_, index) => `-copy-${index}`);
  await page.route('**/backend', async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/data-counted="([^"]*)"/, (_, topics: string) => {
        const more = suffixes.flatMap((suffix) =>
          topics.split(' ').map((topic) => `${topic.replace(/\|.*/, '')}${suffix}`),
        );
        return `data-counted="${[topics, ...more].join(' ')}"`;
      })
      .replace(/(<ol class="graph-sections"[\s\S]*?<\/ol>)/, (list) =>
        [list, ...suffixes.map((suffix) => list.replace(/data-topic="([^"]+)"/g, `data-topic="$1${suffix}"`))].join(''),
      );
    await route.fulfill({ response, body: html });
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
