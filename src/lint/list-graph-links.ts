import type { GraphData } from '../schemas/graph.ts';
import type { DataPath } from './content.ts';

/** The links of a drawing, each with the path that leads to it in graph.json. */
export function listGraphLinks(graph: GraphData | undefined): readonly { path: DataPath; link: string }[] {
  return (graph?.nodes ?? []).flatMap(({ link, items = [] }, index) => [
    ...(link === undefined ? [] : [{ path: ['nodes', index, 'link'], link }]),
    ...items.flatMap((item, line) =>
      item.link === undefined ? [] : [{ path: ['nodes', index, 'items', line, 'link'], link: item.link }],
    ),
  ]);
}
