import { SaveError, type SaveProblem } from '../../offline/save-error.ts';

const PROBLEMS: Readonly<Record<SaveProblem, string>> = {
  busy: 'Another tab is saving this roadmap.',
  full: 'There is not enough room for it on this device. Remove another saved roadmap or free some space, then try again. Nothing was kept.',
  gone: 'This roadmap is no longer on the site.',
  changed: 'The site was updated in the meantime. Reload the page and save again. Nothing was kept.',
  network: 'A file did not arrive. Save again when the network is back; it goes on where it stopped.',
};

/** Why a roadmap could not be saved, and what to do, for people. */
export function describeProblem(error: unknown): string {
  if (!(error instanceof SaveError)) return 'It could not be saved: this browser refused. Nothing else has changed.';
  return error.problem === 'network' ? `${PROBLEMS.network} (${error.message})` : PROBLEMS[error.problem];
}
