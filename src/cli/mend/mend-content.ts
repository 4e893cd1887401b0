import { appendIds } from '../../lint/append-ids.ts';
import { checkName, PUBLISHED_IDS } from '../../lint/check-name.ts';
import { findFieldSchema, listFields } from '../../lint/field-schema.ts';
import type { Finding } from '../../lint/finding.ts';
import { listPublishedParts } from '../../lint/list-published.ts';
import { parseContent } from '../../lint/parse-content.ts';
import { toKebabCase } from '../../lint/to-kebab-case.ts';
import { authorSchema } from '../../schemas/author.ts';
import { bestPracticeSchema } from '../../schemas/best-practice.ts';
import { changeLogSchema } from '../../schemas/change-log.ts';
import { guideSchema } from '../../schemas/guide.ts';
import { projectSchema } from '../../schemas/project.ts';
import { questionGroupSchema } from '../../schemas/question-group.ts';
import { roadmapSchema } from '../../schemas/roadmap.ts';
import { topicSchema } from '../../schemas/topic.ts';
import { videoSchema } from '../../schemas/video.ts';
import { lintPlanned } from '../changes/lint-changes.ts';
import { PlannedFiles } from '../changes/planned-files.ts';
import { replaceRanges } from '../edit/replace-ranges.ts';
import { linkTopics } from './link-topics.ts';
import { orderFields } from './order-fields.ts';

/** One fix can uncover the next finding; more rounds than this mean that two fixes undo each other. */
const ROUNDS = 20;

/**
 * Plans everything that a program can mend: names of files, what findings say how to mend, links to topics by their
 * address, the list of published ids and the order of fields. Once is enough: a second time there is nothing left.
 */
export function mendContent(texts: ReadonlyMap<string, string>): PlannedFiles {
  const files = new PlannedFiles(texts);
  renameFiles(files);
  let findings = lintPlanned(files);
  for (let round = 0; round < ROUNDS; round += 1) {
    const edits = collectFixes(findings);
    if (edits.size === 0) break;
    const before = new Map([...edits.keys()].map((file) => [file, files.read(file) ?? '']));
    for (const [file, fixes] of edits) files.write(file, replaceRanges(before.get(file) ?? '', fixes));
    const after = lintPlanned(files);
    if (!isBetter(findings, after)) {
      for (const [file, text] of before) files.write(file, text);
      break;
    }
    findings = after;
  }
  linkTopics(files);
  for (const [path, text] of [...files.texts()]) {
    const order = fieldsOf(path);
    if (order !== undefined) files.write(path, orderFields(path, text, order));
  }
  publishIds(files);
  return files;
}

function collectFixes(findings: readonly Finding[]): ReadonlyMap<string, NonNullable<Finding['fix']>[]> {
  const edits = new Map<string, NonNullable<Finding['fix']>[]>();
  for (const { file, fix } of findings) if (fix !== undefined) edits.set(file, [...(edits.get(file) ?? []), fix]);
  return edits;
}

/** A file that could not be read before may have more findings afterwards, and has fewer of those that it had. */
function isBetter(before: readonly Finding[], after: readonly Finding[]): boolean {
  const fixable = (findings: readonly Finding[]) => findings.filter(({ fix }) => fix !== undefined).length;
  const unread = (findings: readonly Finding[]) =>
    new Set(findings.filter(({ rule }) => rule === 'yaml' || rule === 'schema').map(({ file }) => file)).size;
  return unread(after) < unread(before) || fixable(after) < fixable(before);
}

const SCHEMAS: Readonly<Record<string, Parameters<typeof findFieldSchema>[0]>> = {
  topic: topicSchema,
  roadmap: roadmapSchema,
  'question-group': questionGroupSchema,
  project: projectSchema,
  'best-practice': bestPracticeSchema,
  guide: guideSchema,
  video: videoSchema,
  author: authorSchema,
  'change-log': changeLogSchema,
};

function fieldsOf(path: string): readonly string[] | undefined {
  const name = checkName(path);
  const schema = 'rule' in name ? undefined : SCHEMAS[name.kind];
  return schema === undefined ? undefined : [...new Set(listFields(findFieldSchema(schema, [])))];
}

/** Gives a file in kebab-case each name that is not, if nothing stands there already. */
function renameFiles(files: PlannedFiles): void {
  for (const path of [...files.texts().keys()]) {
    const fault = checkName(path);
    if (!('rule' in fault) || fault.rule !== 'file-name') continue;
    const renamed = path
      .split('/')
      .map((name) => {
        const [, stem = name, extension = ''] = /^(.+?)(\.(?:md|yaml))?$/i.exec(name) ?? [];
        return `${toKebabCase(stem) ?? stem}${extension.toLowerCase()}`;
      })
      .join('/');
    if ('rule' in checkName(renamed) || files.read(renamed) !== undefined) continue;
    files.move(path, renamed);
  }
}

function publishIds(files: PlannedFiles): void {
  const content = parseContent(files.texts());
  const { publishedIds } = content;
  const ids = [...content.topics.map(({ id }) => id), ...[...listPublishedParts(content)].map(({ key }) => key)];
  if (ids.length === 0 && publishedIds === undefined) return;
  const before = files.read(PUBLISHED_IDS) ?? '';
  const { text, added } = appendIds(before, ids);
  if (added.length > 0) files.write(PUBLISHED_IDS, text);
}
