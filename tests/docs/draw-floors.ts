import type { Rooms } from './read-rooms.ts';

/** The floors of the house from the top down, and the folders on each; docs/architecture.md explains them. */
export const FLOORS: readonly { readonly title: string; readonly rooms: readonly string[] }[] = [
  { title: 'Data to pages', rooms: ['pages', 'layouts', 'components', 'styles'] },
  { title: 'In the browser', rooms: ['islands', 'elements', 'stores', 'browser', 'offline', 'learner'] },
  {
    title: 'Content to data',
    rooms: [
      'cli',
      'mcp',
      'api',
      'diff',
      'report',
      'link-check',
      'integrations',
      'site',
      'roadmap-sh',
      'exchange',
      'export',
      'lint',
      'roadmap',
      'schemas',
    ],
  },
  { title: 'For both sides', rooms: ['atlas', 'catalog', 'search', 'urls', 'markup', 'words'] },
];

/**
 * The floors as a Mermaid flowchart. An arrow leads from the folder that imports to the imported one; arrows that
 * follow from others are left out (the transitive reduction), or there would be too many to see anything.
 * @throws Error if a folder stands on no floor.
 */
export function drawFloors(rooms: Rooms): string {
  const drawn = FLOORS.flatMap((floor) => floor.rooms);
  const missing = [...rooms.keys()].filter((room) => !drawn.includes(room));
  if (missing.length > 0) throw new Error(`No floor has the folder ${missing.join(', ')} of src/.`);
  return [
    'flowchart TB',
    ...FLOORS.flatMap((floor, index) => [
      `  subgraph floor${index}["${floor.title}"]`,
      ...floor.rooms.map((room) => `    ${room}`),
      '  end',
    ]),
    ...[...rooms].flatMap(([room, targets]) =>
      [...targets]
        .filter((target) => ![...targets].some((other) => other !== target && reaches(rooms, other, target)))
        .map((target) => `  ${room} --> ${target}`),
    ),
  ].join('\n');
}

/** Whether imports lead from one folder to another, over any number of folders. */
function reaches(rooms: Rooms, from: string, to: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const targets = rooms.get(from) ?? new Set();
  return targets.has(to) || [...targets].some((target) => reaches(rooms, target, to, seen));
}
