import { stateOf } from '../../learner/progress/document.ts';
import { listReady } from '../../learner/progress/find-next.ts';
import {
  isFiltering,
  LEVELS,
  meetsFilters,
  readLevel,
  SWITCHES,
  type TopicFilters,
} from '../../learner/progress/topic-filters.ts';
import { progress } from '../../stores/progress-store.ts';
import { readPageTopics } from '../progress/page-topics.ts';
import { listShownTopics } from '../progress/shown-topics.ts';

const listBoxes = (root: ParentNode): readonly HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];

/** What is checked below `root`: boxes named `level` and `only`, whose values are levels and switches. */
export function readBoxes(root: ParentNode): TopicFilters {
  const checked = new Set(listBoxes(root).flatMap(({ checked: isOn, value }) => (isOn ? [value] : [])));
  return {
    levels: new Set(LEVELS.filter((level) => checked.has(level))),
    switches: new Set(SWITCHES.filter((name) => checked.has(name))),
  };
}

export function showBoxes(root: ParentNode, { levels, switches }: TopicFilters): void {
  const wanted = new Set<string>([...levels, ...switches]);
  for (const box of listBoxes(root)) box.checked = wanted.has(box.value);
}

/**
 * The ids of the topics of the page that meet the filters; undefined if nothing is asked.
 * @param letters the levels of the topics, as `writeLevels` writes them.
 * @param practiced which of them a project practices, as `writePracticed` writes it.
 */
export function findFiltered(
  filters: TopicFilters,
  letters: string,
  practiced: string,
): ReadonlySet<string> | undefined {
  if (!isFiltering(filters)) return undefined;
  const ready = new Set(listReady(listShownTopics(), progress.document).map(({ id }) => id));
  const topics = [...readPageTopics().byId.values()];
  const found = topics.filter(({ id, aliases, isOptional }, place) =>
    meetsFilters(
      {
        level: readLevel(letters[place]),
        isOptional,
        state: stateOf(progress.document, id, aliases),
        isReady: ready.has(id),
        isPracticed: practiced[place] === 'x',
      },
      filters,
    ),
  );
  return new Set(found.map(({ id }) => id));
}
