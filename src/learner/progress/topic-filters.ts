import type { Level } from '../../roadmap/types.ts';
import type { State } from './states.ts';

/** What a filter asks of a topic. */
export interface FilteredTopic {
  /** Absent for drafts that do not say it. */
  readonly level?: Level | undefined;
  readonly isOptional?: boolean | undefined;
  readonly state: State;
  /** Whether it is not started and all is known that it requires. */
  readonly isReady: boolean;
  /** Whether a project of the roadmap practices it. */
  readonly isPracticed?: boolean;
}

/** How the switches of the filter are called in addresses. */
export const SWITCHES = ['path', 'open', 'ready', 'project'] as const;
type Switch = (typeof SWITCHES)[number];

/** Which topics a learner wants to see. No level means all of them, and a switch that is off asks nothing. */
export interface TopicFilters {
  readonly levels: ReadonlySet<Level>;
  readonly switches: ReadonlySet<Switch>;
}

export const LEVELS: readonly Level[] = ['beginner', 'intermediate', 'advanced'];

const TESTS: Readonly<Record<Switch, (topic: FilteredTopic) => boolean>> = {
  path: ({ isOptional = false }) => !isOptional,
  open: ({ state }) => state === 'pending' || state === 'learning',
  ready: ({ isReady }) => isReady,
  project: ({ isPracticed = false }) => isPracticed,
};

export const isFiltering = ({ levels, switches }: TopicFilters): boolean => levels.size > 0 || switches.size > 0;

/** Whether a topic meets all that is asked: one of the levels, and each switch that is on. */
export function meetsFilters(topic: FilteredTopic, { levels, switches }: TopicFilters): boolean {
  const hasLevel = levels.size === 0 || (topic.level !== undefined && levels.has(topic.level));
  return hasLevel && [...switches].every((name) => TESTS[name](topic));
}

/** Filters as an address says them: `level=beginner.advanced` and `only=path.ready`; empty if nothing is asked. */
export const writeFilters = ({ levels, switches }: TopicFilters): Readonly<Record<'level' | 'only', string>> => ({
  level: LEVELS.filter((level) => levels.has(level)).join('.'),
  only: SWITCHES.filter((name) => switches.has(name)).join('.'),
});

/** Reads what `writeFilters` wrote. Anybody can make an address, so words that mean nothing are passed over. */
export function readFilters(query: URLSearchParams): TopicFilters {
  const words = (name: string) => new Set((query.get(name) ?? '').split('.'));
  const [level, only] = [words('level'), words('only')];
  return {
    levels: new Set(LEVELS.filter((name) => level.has(name))),
    switches: new Set(SWITCHES.filter((name) => only.has(name))),
  };
}

/** Writes the levels of topics in their order into one attribute, a letter each; `-` where there is none. */
export const writeLevels = (topics: readonly { readonly level?: Level | undefined }[]): string =>
  topics.map(({ level }) => level?.[0] ?? '-').join('');

/** Reads one letter of what `writeLevels` wrote. */
export const readLevel = (letter = '-'): Level | undefined => LEVELS.find((level) => level.startsWith(letter));

/** Writes which topics a project of their roadmap practices, in their order: `x`, or `-` where none does. */
export const writePracticed = (
  topics: readonly { readonly id: string; readonly aliases: readonly string[] }[],
  projects: readonly { readonly topics: readonly string[] }[],
): string => {
  const names = new Set(projects.flatMap((project) => project.topics));
  return topics.map(({ id, aliases }) => ([id, ...aliases].some((name) => names.has(name)) ? 'x' : '-')).join('');
};
