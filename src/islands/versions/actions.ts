import { announce } from '../../browser/announce.ts';
import { versions } from '../../stores/versions-store.ts';
import { listVersions } from '../../learner/versions/document.ts';
import { LIMITS, type Version } from '../../learner/versions/version.ts';

/** Changes the version that a view shows; false if nothing changed. */
export type Act = (change: (version: Version, now: number) => Version) => boolean;

/** What a row or a section asks a dialog for. `topic` is missing while an own topic is new. */
export type Ask =
  | { readonly kind: 'move'; readonly topic: string }
  | { readonly kind: 'own'; readonly section: string; readonly topic?: string };

/** 96 random bits as text: no two browsers ever make the same. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keeps a new version; false, with a message, if there are too many. */
export function keepVersion(version: Version): boolean {
  if (listVersions(versions.document).length >= LIMITS.versions) {
    announce(`You have ${LIMITS.versions} versions, which is the most. Delete one first.`);
    return false;
  }
  versions.add(version);
  return true;
}

/** Says what was just done, with a button that takes it back. */
export function announceUndo(text: string): void {
  // What changes while the message is there, such as a title, is not what its button is about.
  const step = versions.lastStep;
  announce(text, {
    label: 'Undo',
    run: () => {
      const isUndone = step !== undefined && versions.undo(step);
      announce(isUndone ? 'Taken back' : 'This version has changed since, so it was left as it is.');
    },
  });
}

/** Moves the focus to an element that the coming render shows, or to the title of the view if it does not. */
export const focusSoon = (id: string): void =>
  void requestAnimationFrame(() => {
    (document.getElementById(id) ?? document.getElementById('view-title'))?.focus();
  });
