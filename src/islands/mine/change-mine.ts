import { announce } from '../../browser/announce.ts';
import { mine } from '../../stores/mine-store.ts';
import type { MineDocument } from '../../learner/mine/document.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';

type Change = (document: MineDocument, now: number) => MineDocument;

/** Makes a change, says so, and offers to take it back. */
export function changeMine(change: Change, takeBack: Change, text: string): void {
  mine.update((stored) => change(stored, Date.now()));
  announce(mine.problem === undefined ? text : `${text} ${PROBLEM_TEXTS[mine.problem]}`, {
    label: 'Undo',
    run: () => mine.update((stored) => takeBack(stored, Date.now())),
  });
}
