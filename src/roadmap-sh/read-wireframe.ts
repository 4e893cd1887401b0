import { cleanLine } from '../markup/clean-text.ts';
import type { Fate, PlacedGroup, PlacedLink, PlacedSection, Placement, Spot } from './placement.ts';

// The older format: wireframes, whose groups have names such as `101-internet:what-is-http`. What belongs below what, and
// in which order, stands in these names.

/** In UTF-16 code units. */
const MAX_LABEL = 2000;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

interface Control {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly label: string;
  readonly middle: number;
}

/** Whether a value is a wireframe: a list of controls in a mockup. */
export const isWireframe = (value: unknown): boolean => Array.isArray(findControls(value));

const findControls = (value: unknown): unknown => fieldsOf(fieldsOf(fieldsOf(value)['mockup'])['controls'])['control'];

/** Reads topics, their order and what is above them from the names of groups; links from those that begin with `ext_link:`. */
export function readWireframe(value: unknown): Placement {
  const fates: Fate[] = [];
  const controls = listOf(findControls(value)).map((control, index) => readControl(fieldsOf(control), index));
  const middle = controls.reduce((sum, control) => sum + control.middle, 0) / Math.max(1, controls.length);
  const topics: Named[] = [];
  const links: PlacedLink[] = [];
  for (const control of controls) {
    const name = control.label === '' ? control.id : `${control.id} (${control.label})`;
    const add = (fate: Omit<Fate, 'subject' | 'name'>) => void fates.push({ subject: 'node', name, ...fate });
    const href = /^ext_link:(.+)$/.exec(control.name)?.[1];
    const path = control.name.split(':').map((part) => part.replace(/^\d+-/, ''));
    if (control.name === '') add({ outcome: 'left-out', why: `a control of the type ${control.type} without a name` });
    else if (href !== undefined)
      links.push({ subject: 'node', key: control.id, label: control.label, href: toAddress(href) });
    else if (control.name.startsWith('json:'))
      add({ outcome: 'left-out', why: 'it shows another graph in place of this one' });
    else if (control.name.startsWith('check:'))
      add({ outcome: 'left-out', why: 'it is the box to check of another group' });
    else if (path.some((part) => part === ''))
      add({ outcome: 'left-out', why: `the name ${control.name} names no topic` });
    else if (topics.some(({ key }) => key === path.join(':'))) {
      add({ outcome: 'merged', why: `another group has the name ${path.join(':')} already` });
    } else topics.push({ ...control, key: path.join(':'), path, side: control.middle < middle ? 'left' : 'right' });
  }
  const sections = placeNames(
    topics
      .sort((a, b) => compareOrder(a.name, b.name))
      .map(({ key, label, path, side }) => ({
        spot: { subject: 'node', key, label, legend: undefined, how: 'name' },
        path,
        side,
      })),
  );
  const [first, ...rest] = sections;
  return { sections: first === undefined ? [] : [{ ...first, links }, ...rest], fates };
}

interface Named extends Control {
  readonly key: string;
  readonly path: readonly string[];
  readonly side: 'left' | 'right';
}

function readControl(control: Fields, index: number): Control {
  const properties = fieldsOf(control['properties']);
  const children = listOf(fieldsOf(fieldsOf(control['children'])['controls'])['control']).map(fieldsOf);
  const texts = [properties, ...children.map((child) => fieldsOf(child['properties']))].map((part) =>
    readText(part['text']),
  );
  const number = (name: string) => Number(control[name]) || 0;
  const id = typeof control['ID'] === 'string' && control['ID'] !== '' ? control['ID'] : String(index + 1);
  return {
    // Ids of a file made by hand may be repeated; the place in the list never is.
    id: `${index + 1}-${cleanLine(id, 60)}`,
    type: cleanLine(String(control['typeID']), 60),
    name: control['typeID'] === '__group__' ? readText(properties['controlName']) : '',
    label: texts.find((text) => text !== '') ?? '',
    middle: number('x') + (number('w') > 0 ? number('w') : number('measuredW')) / 2,
  };
}

/** Texts of wireframes are encoded like parts of an address. */
function readText(value: unknown): string {
  if (typeof value !== 'string') return '';
  try {
    return cleanLine(decodeURIComponent(value), MAX_LABEL);
  } catch {
    return cleanLine(value, MAX_LABEL);
  }
}

const toAddress = (target: string): string => (/^(?:https?:|\/)/.test(target) ? target : `https://${target}`);

/** By the numbers in front of each part of a name; the same number keeps the order of the file. */
function compareOrder(a: string, b: string): number {
  const numbers = (name: string) => name.split(':').map((part) => Number(/^(\d+)-/.exec(part)?.[1] ?? 0));
  const [first, second] = [numbers(a), numbers(b)];
  return first[0] === second[0] ? first.length - second.length : (first[0] ?? 0) - (second[0] ?? 0);
}

/** A topic with the names that lead to it, the section first. */
export interface NamedSpot {
  readonly spot: Spot;
  readonly path: readonly string[];
  readonly side: 'left' | 'right';
}

/** The first name is the section, the second the topic, and what is deeper stands below that. */
export function placeNames(topics: readonly NamedSpot[]): readonly PlacedSection[] {
  const names = [...new Set(topics.map(({ path }) => path[0] ?? ''))];
  return names.map((name) => {
    const all = topics.filter(({ path }) => path[0] === name);
    const own = all.find(({ path }) => path.length === 1);
    const below = all.filter((topic) => topic !== own);
    const groups = (['left', 'right'] as const)
      .map((side) => toGroup(below, side))
      .filter(({ entries }) => entries.length > 0);
    return { spot: own?.spot, title: toTitle(name), groups, links: [], notes: [] };
  });
}

function toGroup(topics: readonly NamedSpot[], side: 'left' | 'right'): PlacedGroup {
  const entries = new Map<Spot, { spot: Spot; children: Spot[] }>();
  for (const topic of topics) {
    const top = topics.find(({ path }) => path.length === 2 && path[1] === topic.path[1]) ?? topic;
    if (top.side !== side) continue;
    const entry = entries.get(top.spot) ?? { spot: top.spot, children: [] };
    entries.set(top.spot, entry);
    if (topic !== top) entry.children.push(topic.spot);
  }
  return { title: undefined, side, entries: [...entries.values()] };
}

/** `learn-a-language` becomes `Learn a language`. */
export function toTitle(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
