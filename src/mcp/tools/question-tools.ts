import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

import { listEntries } from '../../roadmap/list-entries.ts';
import type { Level, Topic } from '../../roadmap/types.ts';
import { LEVELS } from '../../schemas/topic.ts';
import { plural } from '../../words/plural.ts';
import { defineTool, type GetLibrary } from '../define-tool.ts';
import { limitInput, roadmapInput, topicInput } from '../inputs.ts';
import { AnswerError, explainMiss, findRoadmap, findTopic, type Library } from '../library.ts';

/** A question with where it comes from. */
interface Question {
  readonly source: string;
  readonly topics: readonly string[];
  readonly level?: Level | undefined;
  readonly question: string;
  readonly answer: string;
}

/** A tool that lists questions with answers. */
export function addQuestionTools(server: McpServer, getLibrary: GetLibrary): void {
  defineTool(server, getLibrary, {
    name: 'list_questions',
    title: 'List questions',
    description:
      'Lists questions with answers that explain: the self-checks of topics and what interviewers ask. Name a topic, a roadmap or a question group. Ask the learner one at a time and keep the answer back.',
    inputs: {
      topic: topicInput.optional(),
      roadmap: roadmapInput.optional(),
      group: z.string().min(1).max(60).optional().describe('Id of a question group, such as `backend`.'),
      level: z.enum(LEVELS).optional().describe('Only questions of this level.'),
      limit: limitInput(100, 20),
      offset: z.number().int().min(0).max(10_000).default(0).describe('How many to pass over first.'),
    },
    answer: ({ topic, roadmap, group, level, limit, offset }, library) => {
      const found = choose({ topic, roadmap, group }, library).filter(
        (question) => level === undefined || question.level === level,
      );
      if (found.length === 0)
        throw new AnswerError('There are no such questions. Try another level, topic or roadmap.');
      const { text } = library.addresses;
      const shown = found.slice(offset, offset + limit);
      return [
        `${plural(found.length, 'question')}, from number ${offset + 1}:`,
        ...shown.map(({ source, topics, level: own, question, answer }, index) =>
          [
            `## ${offset + index + 1}. ${text(question).trim()}`,
            [source, own, topics.map((id) => `\`${id}\``).join(', ')].filter(Boolean).join('; '),
            `Answer: ${text(answer).trim()}`,
          ].join('\n\n'),
        ),
      ].join('\n\n');
    },
  });
}

interface Choice {
  readonly topic: string | undefined;
  readonly roadmap: string | undefined;
  readonly group: string | undefined;
}

function choose({ topic, roadmap, group }: Choice, library: Library): readonly Question[] {
  if ([topic, roadmap, group].filter((name) => name !== undefined).length !== 1) {
    throw new AnswerError('Name one of `topic`, `roadmap` and `group`, so that there are not too many questions.');
  }
  if (group !== undefined) return listGroup(group, library);
  const topics =
    topic === undefined
      ? listEntries(findRoadmap(roadmap ?? '', library)).map(({ entry }) => entry.topic)
      : [findTopic(topic, library)];
  const ids = new Set(topics.map(({ id }) => id));
  const asked = library.texts.questionGroups
    .flatMap(({ id }) => listGroup(id, library))
    .filter((question) => question.topics.some((id) => ids.has(id)));
  return [...topics.flatMap(listSelfChecks), ...asked];
}

/** The questions of a draft may still change. */
const listSelfChecks = ({ id, status, level, selfCheck }: Topic): readonly Question[] =>
  (status === 'draft' ? [] : selfCheck).map((check) => ({ source: 'self-check', topics: [id], level, ...check }));

function listGroup(id: string, { texts, catalog }: Library): readonly Question[] {
  const group = texts.questionGroups.find((one) => one.id === id);
  if (!group) {
    const ids = texts.questionGroups.map((one) => one.id);
    const advice =
      ids.length === 0 ? 'There are none yet; name a topic or a roadmap.' : `There are: ${ids.join(', ')}.`;
    throw new AnswerError(explainMiss('question group', id, ids, advice));
  }
  return group.data.group.questions.map(({ question, answer, level, topics }) => ({
    source: `group \`${id}\``,
    topics: topics.flatMap((name) => catalog.topicIndex.get(name)?.id ?? []),
    level,
    question,
    answer,
  }));
}
