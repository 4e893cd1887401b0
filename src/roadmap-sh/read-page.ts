import { readFrontmatter } from '../lint/read-frontmatter.ts';
import { readValue } from '../lint/read-value.ts';
import { cleanLines } from '../markup/clean-text.ts';
import { roadmapSchema } from '../schemas/roadmap.ts';
import { cleanMarkdown } from './clean-markdown.ts';
import { fitFields } from './fit-fields.ts';
import { readFaqs } from './read-faqs.ts';
import { toTitle } from './read-wireframe.ts';
import type { ReportEntry } from './report.ts';
import type { RoadmapSource, SourceFile } from './source-file.ts';
import { makeWhole } from './whole-address.ts';

/** What a roadmap says of itself, in the form that it has here. */
export interface ReadPage {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The text below the fields. */
  readonly body: string;
  readonly entries: readonly ReportEntry[];
}

export interface PageOptions {
  /** Stands in place of `@currentYear@`. */
  readonly year: number;
}

/** Markdown among the fields. */
const MARKDOWN = [['note'], ['question', 'description']] as const;

type Values = Record<string, unknown>;

/** Reads the frontmatter of a roadmap and its questions. What is missing is made from the name of its folder. */
export function readPage({ id, page, faqs }: RoadmapSource, { year }: PageOptions): ReadPage {
  const read = page && readFields(page, year);
  const values: Values = { ...read?.values };
  const given = Object.keys(values);
  const notes = new Map<string, string[]>();
  const note = (field: string, why: string) => notes.set(field, [...(notes.get(field) ?? []), why]);

  for (const path of MARKDOWN) {
    const text = readValue(values, [...path]);
    if (typeof text !== 'string') continue;
    const { markdown, changes } = cleanMarkdown(text, { folder: id, keepsHeadings: true });
    setIn(values, path, markdown);
    for (const change of changes) note(path[0], change);
  }
  for (const path of listAddresses(values)) {
    const address = readValue(values, path);
    const whole = typeof address === 'string' ? makeWhole(address, id) : undefined;
    if (whole === undefined || whole === address) continue;
    setIn(values, path, whole);
    note(String(path[0]), 'its address was made whole');
  }
  for (const [field, value] of Object.entries(nameFields(id, values))) {
    if (given.includes(field)) note(field, 'it is no text, and was made from the id');
    values[field] = value;
  }
  if (values['isUpcoming'] === true) {
    delete values['isUpcoming'];
    note('isUpcoming', 'what has topics has a page, which says that it is a draft');
  }
  if (given.includes('status')) note('status', 'what is imported is a draft');
  values['status'] = 'draft';
  const questions = readQuestions(faqs, id);
  const own = given.includes('faqs') ? values['faqs'] : undefined;
  if (questions.faqs.length > 0)
    values['faqs'] = [...(Array.isArray(own) ? (own as unknown[]) : []), ...questions.faqs];

  const { fields, faults } = fitFields(roadmapSchema, values);
  for (const [field, whys] of faults) for (const why of whys) note(field, why);
  const entries = given.map((name): ReportEntry => {
    const why = notes.get(name)?.join('; ');
    const outcome = !Object.hasOwn(fields, name) ? 'left-out' : why === undefined ? 'written' : 'changed';
    return {
      subject: 'field',
      outcome,
      file: page?.path ?? '',
      name,
      to: outcome === 'left-out' ? undefined : targetOf(id),
      why,
    };
  });
  return { fields, body: read?.body ?? '', entries: [...(read?.entries ?? []), ...entries, ...questions.entries] };
}

const targetOf = (id: string): string => `content/roadmaps/${id}/roadmap.md`;

/** The fields that no roadmap can be without, where they are not given. */
function nameFields(id: string, values: Values): Values {
  const text = (name: string) =>
    typeof values[name] === 'string' && values[name].trim() !== '' ? values[name] : undefined;
  const title = text('title') ?? text('briefTitle') ?? toTitle(id);
  const description = text('description') ?? text('briefDescription') ?? title;
  const all = {
    title,
    description,
    briefTitle: text('briefTitle') ?? title,
    briefDescription: text('briefDescription') ?? description,
  };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => values[name] !== value));
}

function readFields(page: SourceFile, year: number): { values: Values; body: string; entries: readonly ReportEntry[] } {
  const text = cleanLines(page.text, page.text.length).replaceAll('@currentYear@', String(year));
  const { value, body, problems } = readFrontmatter(page.path, text);
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entry = { subject: 'file', file: page.path, name: '' } as const;
  if (!isMapping) {
    const why = `its frontmatter cannot be read: ${problems[0]?.message ?? 'it is no list of fields'}`;
    return { values: {}, body: '', entries: [{ ...entry, outcome: 'left-out', why }] };
  }
  const id = page.path.split('/').at(-2) ?? '';
  const cleaned = cleanMarkdown(body, { folder: id, keepsHeadings: true });
  const why = cleaned.changes.join('; ');
  const entries = [
    {
      ...entry,
      outcome: why === '' ? ('written' as const) : ('changed' as const),
      to: targetOf(id),
      ...(why !== '' && { why }),
    },
  ];
  return { values: { ...(value as Values) }, body: cleaned.markdown, entries };
}

function listAddresses(values: Values): readonly (readonly (string | number)[])[] {
  const courses = Array.isArray(values['courses']) ? values['courses'].keys() : [];
  return [
    ['partner', 'link'],
    ['seo', 'ogImageUrl'],
    ['schema', 'imageUrl'],
    ...[...courses].flatMap((index) => [
      ['courses', index, 'link'],
      ['courses', index, 'instructor', 'image'],
    ]),
  ];
}

function setIn(values: Values, path: readonly (string | number)[], value: unknown): void {
  const parent = readValue(values, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  if (value === '') Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
}

function readQuestions(file: SourceFile | undefined, id: string) {
  const entries: ReportEntry[] = [];
  if (file === undefined) return { faqs: [], entries };
  const { faqs, faults } = readFaqs(file.text);
  const to = targetOf(id);
  const cleaned = faqs.flatMap(({ question, answer }) => {
    const { markdown, changes } = cleanMarkdown(answer, { folder: id });
    const entry = { subject: 'question', file: file.path, name: question } as const;
    if (markdown === '') {
      entries.push({ ...entry, outcome: 'left-out', why: changes.join('; ') || 'nothing of its answer is left' });
      return [];
    }
    const isLong = question.length > 160;
    const why = [...changes, ...(isLong ? ['a question has at most 160 characters'] : [])].join('; ');
    entries.push({ ...entry, outcome: why === '' ? 'written' : 'changed', to, why: why === '' ? undefined : why });
    return [{ question, answer: markdown }];
  });
  for (const { number, why } of faults) {
    if (number !== undefined)
      entries.push({ subject: 'question', outcome: 'left-out', file: file.path, name: `number ${number}`, why });
  }
  const whole = faults.find(({ number }) => number === undefined)?.why;
  const outcome = whole === undefined ? (cleaned.length > 0 ? 'changed' : 'left-out') : 'left-out';
  const why = whole ?? (cleaned.length > 0 ? 'its questions stand in roadmap.md' : 'its list is empty');
  entries.push({
    subject: 'file',
    outcome,
    file: file.path,
    name: '',
    to: outcome === 'left-out' ? undefined : to,
    why,
  });
  return { faqs: cleaned, entries };
}
