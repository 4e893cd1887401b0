import { formatExtent } from '../../roadmap/main-path.ts';
import { roadmapPath } from '../../urls/paths.ts';
import { renameVersion } from '../../learner/versions/change-version.ts';
import { measureVersion } from '../../learner/versions/measure-version.ts';
import { LIMITS, type Version } from '../../learner/versions/version.ts';
import { plural } from '../../words/plural.ts';
import { Moment } from '../shared/Moment.tsx';
import type { Act } from './actions.ts';
import { ProgressLine } from './ProgressLine.tsx';
import type { SiteIndex } from './site-index.ts';
import { TextInput } from './TextInput.tsx';

interface Props {
  version: Version;
  site: SiteIndex;
  /** Present while the name may be edited. */
  act?: Act | undefined;
}

/** The name of a version, where it comes from, and how much there is and is done. */
export function VersionHead({ version, site, act }: Props) {
  const roadmap = site.roadmaps.get(version.roadmap);
  const own = Object.keys(version.own).length;
  const facts = [
    formatExtent(measureVersion(version, site.catalog)),
    ...(own > 0 ? [plural(own, 'own topic')] : []),
    plural(version.sections.length, 'section'),
  ];
  return (
    <header className="version-head">
      {act ? (
        <>
          <h2 id="view-title" tabIndex={-1} className="overline">
            Edit this version
          </h2>
          <TextInput
            id="version-name"
            label="Name of this version"
            className="version-name"
            value={version.name}
            maxLength={LIMITS.name}
            onSave={(name) => void act((current, now) => renameVersion(current, name, now))}
          />
        </>
      ) : (
        <h2 id="view-title" tabIndex={-1}>
          <bdi>{version.name}</bdi>
        </h2>
      )}
      <p className="soft">
        Made from{' '}
        {roadmap ? <a href={roadmapPath(roadmap.id)}>{roadmap.title}</a> : 'a roadmap that this site does not have'} on{' '}
        <Moment at={version.created} />. {facts.join(', ')}.
      </p>
      <ProgressLine version={version} site={site} />
    </header>
  );
}
