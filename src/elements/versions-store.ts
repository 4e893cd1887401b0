import { LocalStore } from '../storage/local-store.ts';
import { findVersion, putVersion, toRemoved, VERSIONS_FORMAT, type VersionsDocument } from '../versions/document.ts';
import type { Version } from '../versions/version.ts';

/** The visitor's versions of roadmaps, in this browser only, with a memory of the last change of this tab. */
class VersionsStore extends LocalStore<VersionsDocument> {
  #step: { readonly before: Version; readonly after: Version } | undefined;

  /** Keeps a version that is new. */
  add(version: Version): void {
    this.update((document) => putVersion(document, version));
  }

  /** Changes the newest state of a version; false if `change` gives back the same, or the version is gone. */
  change(id: string, change: (version: Version, now: number) => Version): boolean {
    let isChanged = false;
    this.update((document) => {
      const before = findVersion(document, id);
      if (!before) return document;
      const after = change(before, Date.now());
      if (after === before) return document;
      isChanged = true;
      this.#step = { before, after };
      return putVersion(document, after);
    });
    return isChanged;
  }

  remove(id: string): boolean {
    return this.change(id, toRemoved);
  }

  /** Takes back the last change of this tab; false if the version was changed elsewhere since, or nothing is left. */
  undo(): boolean {
    const step = this.#step;
    this.#step = undefined;
    if (!step) return false;
    const { before, after } = step;
    let isUndone = false;
    this.update((document) => {
      if (document.versions[after.id]?.changed !== after.changed) return document;
      isUndone = true;
      return putVersion(document, { ...before, changed: Math.max(Date.now(), after.changed + 1) });
    });
    return isUndone;
  }
}

/** One store a page: everything on it reads and writes the same document. */
export const versions = new VersionsStore(VERSIONS_FORMAT);
