import { useState, type SubmitEvent as ReactSubmitEvent } from 'react';

import { announce } from '../../browser/announce.ts';
import type { CatalogRoadmap } from '../../catalog/catalog.ts';
import { forkRoadmap } from '../../learner/versions/change-version.ts';
import { LIMITS } from '../../learner/versions/version.ts';
import { cleanLine } from '../../markup/clean-text.ts';
import { MAX_ID_LENGTH } from '../../schemas/id-pattern.ts';
import { sentence } from '../../words/sentence.ts';
import { keepVersion, makeId } from './actions.ts';
import type { SiteIndex } from './site-index.ts';
import { goTo, versionAddress } from './use-route.ts';

/** Makes a version of a roadmap that allows it. */
export function ForkForm({ fork, site }: { fork: string | undefined; site: SiteIndex }) {
  const choices = site.catalog.roadmaps.filter(({ isForkable }) => isForkable);
  const asked = choices.find(({ id }) => id === fork);
  const [id, setId] = useState(asked?.id ?? choices[0]?.id);
  const [name, setName] = useState<string>();
  const roadmap = choices.find((choice) => choice.id === id);
  if (!roadmap) return <p>No roadmap on this site may be copied yet.</p>;

  const shownName = name ?? `My ${roadmap.briefTitle} roadmap`;
  const onSubmit = (event: ReactSubmitEvent) => {
    event.preventDefault();
    makeVersion(roadmap, shownName);
  };
  return (
    <form className="version-form" onSubmit={onSubmit}>
      {fork !== undefined && !asked && (
        <p className="version-problem" role="status">
          There is no roadmap &quot;{cleanLine(fork, MAX_ID_LENGTH)}&quot; that may be copied. These may:
        </p>
      )}
      <label>
        Copy of
        <select className="field" value={roadmap.id} onChange={(event) => setId(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.title}
            </option>
          ))}
        </select>
      </label>
      <label>
        Name
        <input
          className="field"
          required
          maxLength={LIMITS.name}
          value={shownName}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className="button" data-tone="accent">
        Make my version
      </button>
    </form>
  );
}

function makeVersion(roadmap: CatalogRoadmap, name: string): void {
  const version = forkRoadmap(roadmap, name, makeId(), Date.now());
  if (!keepVersion(version)) return;
  goTo(versionAddress(version.id));
  announce(sentence`"${version.name}" is made. Edit it to leave topics out and to add your own.`);
}
