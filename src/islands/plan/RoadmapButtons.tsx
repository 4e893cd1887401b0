import type { CatalogRoadmap } from '../../catalog/catalog.ts';
import { plan } from '../../elements/plan-store.ts';
import { addGoal } from '../../plan/document.ts';

/** The invitation of an empty plan: every roadmap is one press away from a plan. */
export function RoadmapButtons({ roadmaps }: { roadmaps: readonly CatalogRoadmap[] }) {
  return (
    <div className="plan-invitation">
      <p>
        Choose a roadmap to begin with, or type the name of a section or a topic below. You get everything that it
        needs, in an order that works, with a reason for each step and the days it may take.
      </p>
      <ul role="list">
        {roadmaps.map(({ id, title, sections }) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              onClick={() => plan.update((document) => addGoal(document, { kind: 'roadmap', id }, Date.now()))}
            >
              {title}
              <span className="soft">{sections.reduce((sum, { entries }) => sum + entries.length, 0)} topics</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
