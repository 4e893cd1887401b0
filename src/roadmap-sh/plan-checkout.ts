import { chooseIds, type ExistingTopics } from './choose-ids.ts';
import { layRoadmaps, listSpots } from './lay-roadmaps.ts';
import { nameTopics } from './name-topics.ts';
import type { How } from './placement.ts';
import { planGuide } from './plan-guides.ts';
import { planRoadmap } from './plan-roadmap.ts';
import { ReadTopics } from './read-topics.ts';
import { ImportReport, type ReportEntry } from './report.ts';
import { sortFiles } from './sort-files.ts';
import type { SourceFile } from './source-file.ts';

/** The files of a checkout. */
export interface Checkout {
  readonly files: readonly SourceFile[];
  /** Files that could not be read as text. */
  readonly unread: readonly { readonly path: string; readonly why: string }[];
}

export interface PlanOptions {
  /** Import this roadmap alone; ids are chosen with a view to all of them. */
  readonly only?: string | undefined;
  readonly topics: ExistingTopics;
  /** Why no roadmap can be written under an id; undefined if one can. */
  readonly refuseRoadmap: (id: string) => string | undefined;
  /** Whether there is a guide with an id before the import. */
  readonly hasGuide: (id: string) => boolean;
  /** Whether there is a roadmap with an id before the import. */
  readonly hasRoadmap: (id: string) => boolean;
  /** Stands in place of `@currentYear@`. */
  readonly year: number;
}

/** What an import would write. */
export interface CheckoutPlan {
  /** Texts by path below the project root. */
  readonly files: ReadonlyMap<string, string>;
  /** Ids of topics that are new. */
  readonly topics: readonly string[];
  readonly report: ImportReport;
  /** What became of each roadmap, in words of the report. */
  readonly roadmaps: readonly PlannedRoadmap[];
}

export interface PlannedRoadmap {
  readonly id: string;
  /** Why nothing of it is written; undefined if it is. */
  readonly refused: string | undefined;
  readonly sections: number;
  /** Spots by how their place was found. */
  readonly placed: Readonly<Partial<Record<How, number>>>;
  /** How many topics are local, repeated in the drawing, and were there before. */
  readonly local: number;
  readonly repeated: number;
  readonly reused: number;
}

/** Plans all that an import writes, and says what becomes of everything that is in the checkout. */
export function planCheckout({ files, unread }: Checkout, options: PlanOptions): CheckoutPlan {
  const { only, refuseRoadmap, hasRoadmap } = options;
  const sorted = sortFiles(files);
  const laid = layRoadmaps(sorted.roadmaps);
  const texts = new ReadTopics(laid);
  const chosen = chooseIds(texts.occurrences, options.topics);
  const named = nameTopics(texts, chosen);
  const report = new ImportReport();
  const written = new Map<string, string>();
  const topics = new Set<string>();
  const roadmaps: PlannedRoadmap[] = [];
  const wanted = laid.filter(({ source }) => only === undefined || source.id === only);
  const planned = new Set(wanted.filter((roadmap) => refuseLaid(roadmap) === undefined).map(({ source }) => source.id));

  for (const roadmap of wanted) {
    const { id } = roadmap.source;
    const refused = refuseLaid(roadmap);
    const plan = planRoadmap(roadmap, texts, {
      topics: named,
      year: options.year,
      hasRoadmap: (name) => planned.has(name) || hasRoadmap(name),
      isWritten: (file) => written.has(file),
    });
    roadmaps.push({ id, refused, ...plan.counts });
    for (const entry of plan.entries) report.add(refused === undefined ? entry : leaveOut(entry, refused));
    if (refused !== undefined) continue;
    for (const [file, text] of plan.files) if (!written.has(file)) written.set(file, text);
    for (const topic of plan.topics) topics.add(topic);
  }
  if (only === undefined) {
    for (const source of sorted.guides) {
      const guide = planGuide(source, options);
      if (guide.text !== undefined) written.set(guide.file, guide.text);
      for (const entry of guide.entries) report.add(entry);
    }
    for (const { file, why } of sorted.others)
      report.add({ subject: 'file', outcome: 'left-out', file: file.path, name: '', why });
    for (const { path, why } of unread) report.add({ subject: 'file', outcome: 'left-out', file: path, name: '', why });
  }
  return { files: written, topics: [...topics], report, roadmaps };

  function refuseLaid({ source, drawing, sections }: (typeof laid)[number]): string | undefined {
    if (listSpots(sections).length === 0)
      return drawing.fault ?? 'it has neither a graph with topics nor texts of topics';
    return refuseRoadmap(source.id);
  }
}

const leaveOut = ({ subject, file, name }: ReportEntry, why: string): ReportEntry => ({
  subject,
  outcome: 'left-out',
  file,
  name,
  why: `the roadmap is left out: ${why}`,
});
