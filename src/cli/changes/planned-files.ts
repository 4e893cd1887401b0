/** What becomes of one file. `before` is undefined for a new file, `after` for one that goes. */
export interface FileChange {
  /** Relative to the project root, with forward slashes; of a file that goes, where it was. */
  readonly path: string;
  /** Where a file that moves was. */
  readonly movedFrom?: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * The texts of a project as they will be. Commands change them here, may run lint over `texts()` before anything is
 * written, and hand `changes()` to `applyChanges`.
 */
export class PlannedFiles {
  readonly #before: ReadonlyMap<string, string>;
  readonly #after: Map<string, string>;
  /** Where files that move were, by where they will be. */
  readonly #origins = new Map<string, string>();

  /** @param texts Texts of all files that may change, by path, as `Content.sources` has them. */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#before = texts;
    this.#after = new Map(texts);
  }

  /** All texts, with the changes so far. */
  texts(): ReadonlyMap<string, string> {
    return this.#after;
  }

  read(path: string): string | undefined {
    return this.#after.get(path);
  }

  write(path: string, text: string): void {
    this.#after.set(path, text);
  }

  /** @throws Error if there is no such file, or one at the new path. */
  move(from: string, to: string): void {
    if (this.#after.has(to)) throw new Error(`${to} exists already.`);
    this.write(to, this.#require(from));
    this.#after.delete(from);
    this.#origins.set(to, this.#origins.get(from) ?? from);
    this.#origins.delete(from);
  }

  /** @throws Error if there is no such file. */
  remove(path: string): void {
    this.#require(path);
    this.#after.delete(path);
    this.#origins.delete(path);
  }

  /** What differs from the beginning, sorted by path. */
  changes(): readonly FileChange[] {
    const changes: FileChange[] = [];
    const moved = new Set<string>();
    for (const [path, after] of this.#after) {
      const origin = this.#origins.get(path);
      const isMove = origin !== undefined && origin !== path && !this.#before.has(path) && !this.#after.has(origin);
      if (isMove) {
        moved.add(origin);
        changes.push({ path, movedFrom: origin, before: this.#before.get(origin), after });
      } else if (this.#before.get(path) !== after) changes.push({ path, before: this.#before.get(path), after });
    }
    for (const [path, before] of this.#before) {
      if (!this.#after.has(path) && !moved.has(path)) changes.push({ path, before, after: undefined });
    }
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #require(path: string): string {
    const text = this.#after.get(path);
    if (text === undefined) throw new Error(`There is no file ${path}.`);
    return text;
  }
}
