import type { z } from 'zod';

import { guideSchema } from '../schemas/guide.ts';
import { outlineSchema } from '../schemas/outline.ts';
import { roadmapSchema } from '../schemas/roadmap.ts';
import { topicSchemaOf } from '../schemas/topic.ts';
import { checkName, LINK_HEALTH, owningRoadmap, PUBLISHED_IDS } from './check-name.ts';
import { checkSchema } from './check-schema.ts';
import type { Content, GuideFile, PublishedIds, RoadmapFile, Source, TopicFile } from './content.ts';
import { createSource } from './create-source.ts';
import { describeFailure } from './describe-failure.ts';
import type { Finding, Problem } from './finding.ts';
import { parseGraph } from './parse-graph.ts';
import { parseHealth } from './parse-health.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ReaderRule } from './reader-rules.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { readValue } from './read-value.ts';

interface ParsedFile<Data> {
  readonly data: Data | undefined;
  readonly body: string;
  readonly source: Source;
}

/** The texts in the folder of a roadmap. */
type RoadmapTexts = Partial<Readonly<Record<'roadmap' | 'outline' | 'graph', string>>>;

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
  const topics: TopicFile[] = [];
  const guides: GuideFile[] = [];
  const folders = new Map<string, RoadmapTexts>();

  for (const [file, text] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = checkName(file);
    if ('rule' in name) report(name.rule, { file, line: 1, column: 1, message: name.message, hint: name.hint });
    else if (name.kind === 'topic') {
      topics.push({ id: name.id, file, ...parseMarkdownFile(file, text, pickTopicSchema) });
      const owner = owningRoadmap(file);
      if (owner !== undefined) folders.set(owner, { ...folders.get(owner) });
    } else if (name.kind === 'guide')
      guides.push({ id: name.id, file, ...parseMarkdownFile(file, text, () => guideSchema) });
    else if (name.kind === 'roadmap' || name.kind === 'outline' || name.kind === 'graph') {
      folders.set(name.id, { ...folders.get(name.id), [name.kind]: text });
    }
  }
  const roadmaps = [...folders].map(([id, texts]) => parseRoadmap(id, texts));
  const health = parseHealth(LINK_HEALTH, sources.get(LINK_HEALTH));
  for (const problem of health.problems) report('schema', problem);
  const linkHealth = health.data;
  const publishedIds = parseIds(sources);
  return { topics, roadmaps, guides, publishedIds, linkHealth, questionGroups: new Set(), findings, sources };

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

  function parseRoadmap(id: string, texts: RoadmapTexts): RoadmapFile {
    const file = `content/roadmaps/${id}/roadmap.md`;
    const outlineFile = `content/roadmaps/${id}/outline.yaml`;
    const missing = (path: string, hint: string) => {
      // A file that is there but could not be read has its finding already.
      if (earlier.some((finding) => finding.file === path)) return;
      report('missing-file', { file: path, line: 1, column: 1, message: 'this file is missing', hint });
    };
    if (texts.roadmap === undefined) missing(file, 'A roadmap folder needs roadmap.md with its title and description.');
    const page =
      texts.roadmap === undefined
        ? { data: undefined, body: '', source: createSource({ file, text: '' }) }
        : parseMarkdownFile(file, texts.roadmap, () => roadmapSchema);
    if (texts.outline === undefined && page.data?.isUpcoming === false) {
      missing(outlineFile, 'Write the outline, or set `isUpcoming: true` in roadmap.md.');
    }
    const { problems, ...graph } = parseGraph(`content/roadmaps/${id}/graph.json`, texts.graph);
    for (const [rule, problem] of problems) report(rule, problem);
    return { id, file, ...page, ...parseOutline(outlineFile, texts.outline), ...graph };
  }

  function parseOutline(file: string, text?: string): Pick<RoadmapFile, 'outline' | 'outlineSource'> {
    const unread = { outline: undefined, outlineSource: createSource({ file, text: text ?? '' }) };
    if (text === undefined) return unread;
    try {
      return parseSections(file, text);
    } catch (error) {
      report('file-text', describeFailure(file, error));
      return unread;
    }
  }

  function parseSections(file: string, text: string): Pick<RoadmapFile, 'outline' | 'outlineSource'> {
    const { readDocument, value, problems } = parseYaml(text);
    const outlineSource = createSource({ file, text, readDocument });
    for (const { offset, message, hint, fix } of problems) {
      report('yaml', { file, ...outlineSource.locateBody(offset), message, hint, fix });
    }
    if (problems.length > 0) return { outline: undefined, outlineSource };
    const checked = checkSchema(outlineSchema, value ?? {}, outlineSource);
    for (const problem of checked.problems) report('schema', problem);
    return { outline: checked.data, outlineSource };
  }
}

function parseIds(sources: ReadonlyMap<string, string>): PublishedIds | undefined {
  const lines = sources.get(PUBLISHED_IDS)?.split(/\r?\n/);
  const ids = lines?.map((line, index) => ({ id: line.trim(), line: index + 1 })).filter(({ id }) => id !== '');
  return ids && { file: PUBLISHED_IDS, ids };
}
