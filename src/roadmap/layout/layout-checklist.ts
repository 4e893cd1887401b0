import type { ChecklistData } from '../../schemas/checklist.ts';
import { layoutRoadmap } from './layout-roadmap.ts';
import type { DrawableEntry, DrawableSection, GraphLayout, MeasureText } from './types.ts';

type ChecklistSection = ChecklistData['sections'][number];

/**
 * Draws a check list as a roadmap: its sections along the spine, the items of each beside it with their priorities as
 * marks, the first section to the left, the next one to the right and so on. Keys are those of a roadmap, with `topic:`
 * before the id of an item.
 */
export const layoutChecklist = ({ sections }: ChecklistData, measure: MeasureText): GraphLayout =>
  layoutRoadmap({ sections: sections.map(toSection) }, measure);

const toSection = ({ id, title, items }: ChecklistSection, index: number): DrawableSection => ({
  id,
  title,
  groups: [{ side: index % 2 === 0 ? 'left' : 'right', entries: items.map(toEntry) }],
  links: [],
  notes: [],
});

const toEntry = ({ id, title, priority }: ChecklistSection['items'][number]): DrawableEntry => ({
  topic: { id, title, status: 'complete' },
  mark: priority,
  children: [],
});
