import { stateOf, type ProgressDocument } from './document.ts';
import type { State } from './states.ts';
import type { CountedTopic } from './summarize.ts';

/** A topic at its place in a roadmap, as the choice of the next one needs it. */
export interface Step extends CountedTopic {
  /** Ids of the topics of the same roadmap that come before it. What the roadmap does not list stops nobody. */
  readonly requires: readonly string[];
  /** Whether the roadmap says that it is learned whenever it is needed. */
  readonly isAnyOrder?: boolean;
}

/** The topic to go on with. `learning`: it was started before. `ready`: all that it requires is done or skipped. */
export interface NextStep {
  readonly step: Step;
  readonly kind: 'learning' | 'ready';
}

/** Topics of the main path that are not started, and for which everything is known that they require. */
export const listReady = (steps: readonly Step[], stored: ProgressDocument): readonly Step[] =>
  keepReady(steps, readStates(steps, stored));

/**
 * The topic that a learner goes on with: the first one that was started, or the first one that is ready, in the order
 * of the roadmap; what may be learned in any order waits until nothing else of the roadmap is ready.
 * @param steps the topics of a roadmap in learning order, without what the learner hid.
 * @returns undefined once the main path is done or skipped.
 */
export function findNext(steps: readonly Step[], stored: ProgressDocument): NextStep | undefined {
  const states = readStates(steps, stored);
  const started = steps.find(({ id }) => states.get(id) === 'learning');
  if (started) return { step: started, kind: 'learning' };
  const ready = keepReady(steps, states);
  // Something is always ready unless topics require each other in a circle, or what the learner hid.
  const step =
    ready.find(({ isAnyOrder = false }) => !isAnyOrder) ?? ready[0] ?? steps.find((one) => isOpen(one, states));
  return step && { step, kind: 'ready' };
}

type States = ReadonlyMap<string, State>;

const keepReady = (steps: readonly Step[], states: States): readonly Step[] =>
  steps.filter((step) => isOpen(step, states) && step.requires.every((required) => isSettled(states.get(required))));

/** Whether a topic is on the main path and not started. */
const isOpen = ({ id, isOptional = false }: Step, states: States): boolean =>
  !isOptional && states.get(id) === 'pending';

const readStates = (steps: readonly Step[], stored: ProgressDocument): States =>
  new Map(steps.map(({ id, aliases }) => [id, stateOf(stored, id, aliases)]));

/** A topic that the list lacks was hidden, or belongs to no roadmap of the page. */
const isSettled = (state: State | undefined): boolean => state === undefined || state === 'done' || state === 'skipped';

/** Stands before the topics that may be learned in any order. */
const ANY_ORDER = '*';

/**
 * Writes what topics require into one attribute, in their order: `,0,*0.1` says that the second topic requires the
 * first, and that the third requires both and may be learned at any time. Requirements outside of the list are left out.
 */
export function writeNeeds(steps: readonly Step[]): string {
  const places = new Map(steps.flatMap(({ id, aliases }, place) => [...aliases, id].map((name) => [name, place])));
  return steps
    .map(({ requires, isAnyOrder = false }) => {
      const found = requires.flatMap((id) => places.get(id) ?? []);
      return (isAnyOrder ? ANY_ORDER : '') + found.join('.');
    })
    .join(',');
}

/** Reads what `writeNeeds` wrote, for the same topics in the same order. */
export function readNeeds(topics: readonly CountedTopic[], text: string): readonly Step[] {
  const needs = text.split(',');
  return topics.map((topic, place) => {
    const written = needs[place] ?? '';
    const isAnyOrder = written.startsWith(ANY_ORDER);
    const requires = written
      .slice(isAnyOrder ? ANY_ORDER.length : 0)
      .split('.')
      .flatMap((number) => (number === '' ? [] : (topics[Number(number)]?.id ?? [])));
    return { ...topic, requires, ...(isAnyOrder && { isAnyOrder }) };
  });
}
