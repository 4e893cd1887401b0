import { activateWorker } from '../../browser/activate-worker.ts';
import { saveRoadmap, type SaveOptions } from '../../offline/save-roadmap.ts';
import { describeProblem } from './describe-problem.ts';
import { describeSaved, describeSize } from './describe-saved.ts';

/** How saving ended: what to show in its place, and what to say. */
export interface SaveResult {
  readonly isSaved: boolean;
  readonly text: readonly (Node | string)[];
  readonly message: string;
}

/** Saves a roadmap for use without a network; whatever goes wrong is told in the result. */
export async function saveNow(
  roadmap: string,
  title: string,
  options: SaveOptions & { readonly signal: AbortSignal },
): Promise<SaveResult> {
  try {
    const worker = await activateWorker();
    const saved = await saveRoadmap(roadmap, options);
    worker.postMessage('tidy');
    const message = `${title} is saved for offline use, ${describeSize(saved)}.`;
    return { isSaved: true, text: describeSaved(saved), message };
  } catch (error) {
    const message = options.signal.aborted ? 'Canceled, nothing was kept.' : describeProblem(error);
    return { isSaved: false, text: [message], message };
  }
}
