import { createRoot } from 'react-dom/client';

import { progress } from '../../stores/progress-store.ts';
import { KnownQuestion, type KnownGroup } from '../shared/KnownQuestion.tsx';

/** Asks above the page what of these topics the learner knows, and stores the answer as one change. */
export function askKnown(groups: readonly KnownGroup[]): void {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <KnownQuestion
      groups={groups}
      progress={progress.document}
      onAnswer={(known, unknown) => {
        progress.setEach([
          { topics: unknown, state: 'pending' },
          { topics: known, state: 'done' },
        ]);
      }}
      onClose={() => {
        root.unmount();
        place.remove();
      }}
    />,
  );
}
