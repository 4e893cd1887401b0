import type { z } from 'zod';

import { authorSchema } from '../schemas/author.ts';
import { bestPracticeSchema } from '../schemas/best-practice.ts';
import { changeLogSchema } from '../schemas/change-log.ts';
import { checklistSchema } from '../schemas/checklist.ts';
import { guideSchema } from '../schemas/guide.ts';
import { outlineSchema } from '../schemas/outline.ts';
import { projectSchema } from '../schemas/project.ts';
import { questionGroupSchema } from '../schemas/question-group.ts';
import { roadmapSchema } from '../schemas/roadmap.ts';
import { topicSchemaOf } from '../schemas/topic.ts';
import { videoSchema } from '../schemas/video.ts';
import { type ContentPath, LINK_HEALTH, owningRoadmap, PUBLISHED_IDS } from './check-name.ts';
import { checkSchema } from './check-schema.ts';
import type { BestPracticeFile, Content, MarkdownFile, RoadmapFile, Source } from './content.ts';
import { createSource } from './create-source.ts';
import { describeFailure } from './describe-failure.ts';
import type { Finding, Problem } from './finding.ts';
import { parseGraph } from './parse-graph.ts';
import { parseHealth } from './parse-health.ts';
import { parseIds } from './parse-ids.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ReaderRule } from './reader-rules.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { readValue } from './read-value.ts';
import { sortFiles } from './sort-files.ts';

type ParsedFile<Data> = Pick<MarkdownFile<Data>, 'data' | 'body' | 'source'>;

/** The texts in the folder of a roadmap or of a check list. */
type FolderTexts = Partial<Readonly<Record<ContentPath['kind'], string>>>;

interface ParsedYaml<Data> {
  readonly data: Data | undefined;
  readonly source: Source;
}

/** The schema for the fields of one file. */
type PickSchema<Data> = (fields: unknown) => z.ZodType<Data>;

const pickTopicSchema = (fields: unknown) => topicSchemaOf(readValue(fields, ['status']));

/**
 * Turns the texts of files into content. Pure, so that tests need no disk.
 * @param sources Texts by path; paths are relative to the project root, with forward slashes.
 * @param earlier What was found while the files were read.
 */
export function parseContent(sources: ReadonlyMap<string, string>, earlier: readonly Finding[] = []): Content {
  const findings = [...earlier];
  const report = (rule: ReaderRule, problem: Problem) => findings.push({ rule, severity: 'error', ...problem });
  const files = sortFiles(sources);
  for (const [file, { message, hint, rule }] of files.misplaced)
    report(rule, { file, line: 1, column: 1, message, hint });

  const topics = readAll('topic', pickTopicSchema);
  const folders = new Map(files.folders('roadmap', 'outline', 'graph'));
  for (const { file } of topics) {
    const owner = owningRoadmap(file);
    if (owner !== undefined && !folders.has(owner)) folders.set(owner, {});
  }
  const roadmaps = [...folders].sort(byId).map(([id, texts]) => parseRoadmap(id, texts));
  const lists = [...files.folders('best-practice', 'checklist')].sort(byId);
  const health = parseHealth(LINK_HEALTH, sources.get(LINK_HEALTH));
  for (const problem of health.problems) report('schema', problem);
  return {
    topics,
    roadmaps,
    questionGroups: readAll('question-group', () => questionGroupSchema),
    projects: readAll('project', () => projectSchema),
    bestPractices: lists.map(([id, texts]) => parseBestPractice(id, texts)),
    guides: readAll('guide', () => guideSchema),
    drawings: files.of('drawing').map(({ id, file, text }) => ({ id, file, svg: text })),
    videos: readAll('video', () => videoSchema),
    authors: readAll('author', () => authorSchema),
    changeLogs: readAll('change-log', () => changeLogSchema),
    publishedIds: parseIds(sources.get(PUBLISHED_IDS)),
    linkHealth: health.data,
    findings,
    sources,
  };

  function readAll<Data>(kind: ContentPath['kind'], pickSchema: PickSchema<Data>): MarkdownFile<Data>[] {
    return files.of(kind).map(({ id, file, text }) => ({ id, file, ...parseMarkdownFile(file, text, pickSchema) }));
  }

  function parseMarkdownFile<Data>(file: string, text: string, pickSchema: PickSchema<Data>): ParsedFile<Data> {
    try {
      return parseFields(file, text, pickSchema);
    } catch (error) {
      report('file-text', describeFailure(file, error));
      return { data: undefined, body: '', source: createSource({ file, text }) };
    }
  }

  function parseFields<Data>(file: string, text: string, pickSchema: PickSchema<Data>): ParsedFile<Data> {
    const { value, body, source, problems } = readFrontmatter(file, text);
    for (const { rule, ...problem } of problems) report(rule, problem);
    if (problems.length > 0) return { data: undefined, body, source };
    const checked = checkSchema(pickSchema(value), value, source);
    for (const problem of checked.problems) report('schema', problem);
    return { data: checked.data, body, source };
  }

  function parsePage<Data>(file: string, text: string | undefined, hint: string, schema: z.ZodType<Data>) {
    if (text !== undefined) return parseMarkdownFile(file, text, () => schema);
    reportMissing(file, hint);
    return { data: undefined, body: '', source: createSource({ file, text: '' }) };
  }

  function reportMissing(file: string, hint: string): void {
    // A file that is there but could not be read has its finding already.
    if (earlier.some((finding) => finding.file === file)) return;
    report('missing-file', { file, line: 1, column: 1, message: 'this file is missing', hint });
  }

  function parseRoadmap(id: string, texts: FolderTexts): RoadmapFile {
    const file = `content/roadmaps/${id}/roadmap.md`;
    const outlineFile = `content/roadmaps/${id}/outline.yaml`;
    const hint = 'A roadmap folder needs roadmap.md with its title and description.';
    const page = parsePage(file, texts.roadmap, hint, roadmapSchema);
    if (texts.outline === undefined && page.data?.isUpcoming === false) {
      reportMissing(outlineFile, 'Write the outline, or set `isUpcoming: true` in roadmap.md.');
    }
    const { problems, ...graph } = parseGraph(`content/roadmaps/${id}/graph.json`, texts.graph);
    for (const [rule, problem] of problems) report(rule, problem);
    const { data: outline, source: outlineSource } = parseYamlFile(outlineFile, texts.outline, outlineSchema);
    return { id, file, ...page, outline, outlineSource, ...graph };
  }

  function parseBestPractice(id: string, texts: FolderTexts): BestPracticeFile {
    const file = `content/best-practices/${id}/best-practice.md`;
    const listFile = `content/best-practices/${id}/checklist.yaml`;
    const hint = 'The folder of a check list needs best-practice.md with its title and description.';
    const page = parsePage(file, texts['best-practice'], hint, bestPracticeSchema);
    if (texts.checklist === undefined) reportMissing(listFile, 'Write the sections and items of the list.');
    const { data: checklist, source: checklistSource } = parseYamlFile(listFile, texts.checklist, checklistSchema);
    return { id, file, ...page, checklist, checklistSource };
  }

  function parseYamlFile<Data>(file: string, text: string | undefined, schema: z.ZodType<Data>): ParsedYaml<Data> {
    const unread = { data: undefined, source: createSource({ file, text: text ?? '' }) };
    if (text === undefined) return unread;
    try {
      return parseSections(file, text, schema);
    } catch (error) {
      report('file-text', describeFailure(file, error));
      return unread;
    }
  }

  function parseSections<Data>(file: string, text: string, schema: z.ZodType<Data>): ParsedYaml<Data> {
    const { readDocument, value, problems } = parseYaml(text);
    const source = createSource({ file, text, readDocument });
    for (const { offset, message, hint, fix } of problems) {
      report('yaml', { file, ...source.locateBody(offset), message, hint, fix });
    }
    if (problems.length > 0) return { data: undefined, source };
    const checked = checkSchema(schema, value ?? {}, source);
    for (const problem of checked.problems) report('schema', problem);
    return { data: checked.data, source };
  }
}

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
