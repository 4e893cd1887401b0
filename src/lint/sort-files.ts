import { checkName, type ContentPath, type PathFault } from './check-name.ts';

type Kind = ContentPath['kind'];

interface SortedFile {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

interface SortedFiles {
  /** The files that have no place where they are. */
  readonly misplaced: readonly (readonly [file: string, fault: PathFault])[];
  /** The files of a kind, by path. */
  readonly of: (kind: Kind) => readonly SortedFile[];
  /** The texts of kinds that stand in one folder, by the id of the folder. */
  readonly folders: (...kinds: readonly Kind[]) => ReadonlyMap<string, Partial<Record<Kind, string>>>;
}

/** Tells the files of content apart by their paths. */
export function sortFiles(sources: ReadonlyMap<string, string>): SortedFiles {
  const misplaced: [string, PathFault][] = [];
  const kinds = new Map<Kind, SortedFile[]>();
  for (const [file, text] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = checkName(file);
    if ('rule' in name) misplaced.push([file, name]);
    else {
      const list = kinds.get(name.kind) ?? [];
      list.push({ id: name.id, file, text });
      kinds.set(name.kind, list);
    }
  }
  const of = (kind: Kind) => kinds.get(kind) ?? [];
  return {
    misplaced,
    of,
    folders(...parts) {
      const folders = new Map<string, Partial<Record<Kind, string>>>();
      for (const kind of parts) {
        for (const { id, text } of of(kind)) folders.set(id, { ...folders.get(id), [kind]: text });
      }
      return folders;
    },
  };
}
