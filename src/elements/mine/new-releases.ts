import { makeTime } from '../../browser/make-time.ts';
import { findLastVisit } from '../../learner/mine/visits.ts';
import { localDay } from '../../learner/storage/local-day.ts';
import { visits } from '../../stores/visits-store.ts';
import { plural } from '../../words/plural.ts';

/**
 * Marks the releases of a page that came since the visit before this one: to the roadmap that `data-new-releases` names,
 * or to any. A release knows its day and no hour, so one of the day of that visit counts as new.
 */
function showNewReleases(line: HTMLElement): void {
  const now = Date.now();
  const roadmap = line.dataset['newReleases'];
  const since = findLastVisit(visits.document, now, roadmap === '' ? undefined : roadmap);
  if (since === undefined) return;
  const day = localDay(since);
  const added = [...document.querySelectorAll<HTMLElement>('[data-release]')].filter(
    ({ dataset }) => (dataset['release'] ?? '') >= day,
  );
  for (const release of added) {
    const sign = release.querySelector<HTMLElement>('[data-new]');
    if (sign) sign.hidden = false;
  }
  line.replaceChildren(
    added.length === 0 ? 'Nothing' : plural(added.length, 'release'),
    ' since your visit on ',
    makeTime(since, { now }),
    '.',
  );
  line.hidden = false;
}

const line = document.querySelector<HTMLElement>('[data-new-releases]');
if (line) showNewReleases(line);
