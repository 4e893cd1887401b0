/** Files of content and the addresses that they become. A checkpoint, an outline or an introduction is its roadmap's. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^content\/topics\/.+\/([^/]+)\.md$/, '/topics/'],
  [/^content\/guides\/([^/]+)\.md$/, '/guides/'],
  [/^content\/roadmaps\/([^/]+)\//, '/'],
];

/** The addresses of the pages that are made from these files, sorted, each one once. */
export function listPages(files: readonly string[]): readonly string[] {
  const pages = files.flatMap((file) => {
    const [, roadmap, name] = /^content\/roadmaps\/([^/]+)\/topics\/([^/]+)\.md$/.exec(file) ?? [];
    if (roadmap !== undefined && name !== undefined) return [`/${roadmap}/${name}`];
    for (const [pattern, start] of PAGES) {
      const id = pattern.exec(file)?.[1];
      if (id !== undefined) return [start + id];
    }
    return [];
  });
  return [...new Set(pages)].toSorted();
}
