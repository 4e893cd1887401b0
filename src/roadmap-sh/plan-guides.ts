import { parseContent } from '../lint/parse-content.ts';
import { readFrontmatter } from '../lint/read-frontmatter.ts';
import { runRules } from '../lint/run-rules.ts';
import { toKebabCase } from '../lint/to-kebab-case.ts';
import { cleanLines } from '../markup/clean-text.ts';
import { guideSchema } from '../schemas/guide.ts';
import { cleanMarkdown } from './clean-markdown.ts';
import { fitFields } from './fit-fields.ts';
import type { ReportEntry } from './report.ts';
import type { SourceFile } from './source-file.ts';
import { writeMarkdownFile } from './write-files.ts';

export interface GuideOptions {
  readonly year: number;
  /** Whether a guide has an id already. */
  readonly hasGuide: (id: string) => boolean;
}

interface PlannedGuide {
  /** Below the project root. */
  readonly file: string;
  /** Undefined for a guide that is left out. */
  readonly text: string | undefined;
  readonly entries: readonly ReportEntry[];
}

/** Fields of the format by what they are called here. */
const FIELDS: Readonly<Record<string, string>> = { title: 'title', description: 'description', date: 'published' };

/** Plans a guide as a draft. One in which lint finds an error even so is left out, with the reason. */
export function planGuide(source: SourceFile, { year, hasGuide }: GuideOptions): PlannedGuide {
  const id = toKebabCase(source.path.split('/').at(-1)?.replace(/\.md$/, '') ?? '') ?? 'guide';
  const file = `content/guides/${id}.md`;
  const text = cleanLines(source.text, source.text.length).replaceAll('@currentYear@', String(year));
  const { value, body, problems } = readFrontmatter(source.path, text);
  const own = { subject: 'file', file: source.path, name: '' } as const;
  const leaveOut = (why: string, names: readonly string[] = []): PlannedGuide => ({
    file,
    text: undefined,
    entries: [
      { ...own, outcome: 'left-out', why },
      ...names.map((name) => {
        return { ...own, subject: 'field' as const, name, outcome: 'left-out' as const, why: 'its guide is left out' };
      }),
    ],
  });
  if (typeof value !== 'object' || value === null) {
    return leaveOut(`its frontmatter cannot be read: ${problems[0]?.message ?? 'there is none'}`);
  }
  const names = Object.keys(value);
  if (hasGuide(id)) return leaveOut(`${file} exists already`, names);
  const kept = Object.entries(value).flatMap(([name, field]) => {
    const here = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    return here === undefined ? [] : [[here, field] as const];
  });
  const { fields, faults } = fitFields(guideSchema, Object.fromEntries(kept));
  const cleaned = cleanMarkdown(body, { folder: 'guides', keepsHeadings: true });
  const written = writeMarkdownFile({ ...fields, status: 'draft' }, cleaned.markdown);
  const { findings } = runRules(parseContent(new Map([[file, written]])));
  const errors = new Set(findings.filter((finding) => finding.severity === 'error').map(({ message }) => message));
  if (errors.size > 0) return leaveOut(`lint refuses it: ${[...errors].slice(0, 3).join('; ')}`, names);
  const entries = names.map((name): ReportEntry => {
    const here = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    const entry = { ...own, subject: 'field' as const, name };
    if (here === undefined) return { ...entry, outcome: 'left-out', why: 'guides have no such field here' };
    const whys = [...(here === name ? [] : [`it is called ${here} here`]), ...(faults.get(here) ?? [])];
    if (whys.length === 0) return { ...entry, outcome: 'written', to: file };
    return { ...entry, outcome: 'changed', to: file, why: whys.join('; ') };
  });
  const why = cleaned.changes.join('; ');
  const whole: ReportEntry =
    why === '' ? { ...own, outcome: 'written', to: file } : { ...own, outcome: 'changed', to: file, why };
  return { file, text: written, entries: [whole, ...entries] };
}
