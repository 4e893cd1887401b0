import { LocalStore } from '../learner/storage/local-store.ts';
import {
  findVersion,
  putVersion,
  toRemoved,
  VERSIONS_FORMAT,
  type VersionsDocument,
} from '../learner/versions/document.ts';
import type { Version } from '../learner/versions/version.ts';

/** One change of a version. */
interface Step {
  readonly before: Version;
  readonly after: Version;
}

/** The visitor's versions of roadmaps, in this browser only, with a memory of the last change of this tab. */
class VersionsStore extends LocalStore<VersionsDocument> {
  #lastStep: Step | undefined;

  /** The last change of this tab, for `undo`. */
  get lastStep(): Step | undefined {
    return this.#lastStep;
  }

  /** Keeps a version that is new. */
  add(version: Version): void {
    this.update((stored) => putVersion(stored, version));
  }

  /** Changes the newest state of a version; false if `change` gives back the same, or the version is gone. */
  change(id: string, change: (version: Version, now: number) => Version): boolean {
    let isChanged = false;
    this.update((stored) => {
      const before = findVersion(stored, id);
      if (!before) return stored;
      const after = change(before, Date.now());
      if (after === before) return stored;
      isChanged = true;
      this.#lastStep = { before, after };
      return putVersion(stored, after);
    });
    return isChanged;
  }

  remove(id: string): boolean {
    return this.change(id, toRemoved);
  }

  /** Takes a change back; false if the version was changed again since, here or elsewhere. */
  undo({ before, after }: Step): boolean {
    let isUndone = false;
    this.update((stored) => {
      if (stored.versions[after.id]?.changed !== after.changed) return stored;
      isUndone = true;
      return putVersion(stored, { ...before, changed: Math.max(Date.now(), after.changed + 1) });
    });
    return isUndone;
  }
}

/** One store a page: everything on it reads and writes the same document. */
export const versions = new VersionsStore(VERSIONS_FORMAT);
