import { flushSync } from 'react-dom';

import type { CatalogRoadmap, IndexedCatalog } from '../../catalog/catalog.ts';
import { announce } from '../../browser/announce.ts';
import { plan } from '../../stores/plan-store.ts';
import { addGoal } from '../../learner/plan/document.ts';
import { plural } from '../../words/plural.ts';

/** The invitation of an empty plan: every roadmap is one press away from a plan. */
export function RoadmapButtons({ catalog: { roadmaps, mainPathByRoadmap: mainPaths } }: { catalog: IndexedCatalog }) {
  function choose({ id, briefTitle }: CatalogRoadmap): void {
    flushSync(() => plan.update((stored) => addGoal(stored, { kind: 'roadmap', id }, Date.now())));
    // The buttons are gone; the plan begins at this heading.
    document.querySelector<HTMLElement>('#plan-goals-title')?.focus();
    announce(`${briefTitle} is now a goal of your plan.`);
  }

  return (
    <div className="plan-invitation">
      <p>
        Choose a roadmap to begin with, or type the name of a section or a topic below. You get everything that it
        needs, in an order that works, with a reason for each step and the days it may take.
      </p>
      <ul role="list">
        {roadmaps.map((roadmap) => (
          <li key={roadmap.id}>
            <button type="button" className="button" onClick={() => choose(roadmap)}>
              {roadmap.title}
              <span className="soft">{plural(mainPaths.get(roadmap.id)?.size ?? 0, 'topic')} on the main path</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
