import { toPlainText } from '../../markup/to-plain-text.ts';
import type { Roadmap } from '../../roadmap/types.ts';
import type { ChangeLogData } from '../../schemas/change-log.ts';
import { sitePath } from '../../urls/paths.ts';
import { describeChange, releaseAnchor } from '../describe-change.ts';
import type { FeedItem } from './feed-item.ts';

/** A release as its collection stores it. */
interface Release {
  readonly data: { readonly changeLog: ChangeLogData };
}

/** Releases as news: for the whole site, and for the roadmaps that they name, apart from hidden ones. */
export function listReleaseItems(
  releases: readonly Release[],
  roadmaps: readonly Pick<Roadmap, 'id' | 'data'>[],
): readonly FeedItem[] {
  const shown = new Map(roadmaps.filter(({ data }) => !data.isHidden).map((roadmap) => [roadmap.id, roadmap]));
  return releases.map(({ data: { changeLog } }) => {
    const changes = changeLog.changes.flatMap((change) => {
      const roadmap = shown.get(change.roadmap);
      const said = describeChange(change);
      return roadmap === undefined || said === ''
        ? []
        : [{ id: roadmap.id, text: `${roadmap.data.briefTitle}: ${said}.` }];
    });
    return {
      kind: 'news',
      path: `${sitePath('/changelog')}#${releaseAnchor(changeLog)}`,
      title: changeLog.title,
      text: [...changeLog.site.map(toPlainText), ...changes.map(({ text }) => text)].join(' ') || changeLog.title,
      day: changeLog.day,
      roadmaps: changes.map(({ id }) => id),
    };
  });
}
