import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

import { readDay, readToday, toIsoDay, WEEKDAYS } from '../../learner/plan/days.ts';
import { EMPTY_PLAN, MAX_HOURS, MIN_HOURS } from '../../learner/plan/document.ts';
import { findGoal, nameGoal, readGoal, type PlanGoal } from '../../learner/plan/goals.ts';
import { planSteps, type PlanStep } from '../../learner/plan/plan-steps.ts';
import { writeReason } from '../../learner/plan/reason-words.ts';
import { schedulePlan } from '../../learner/plan/schedule-plan.ts';
import { toPlanMarkdown } from '../../learner/plan/to-markdown.ts';
import { formatHours, sumHours } from '../../roadmap/sum-hours.ts';
import { formatTime } from '../../roadmap/topic-facts.ts';
import { plural } from '../../words/plural.ts';
import { defineTool, type GetLibrary } from '../define-tool.ts';
import { findChain } from '../find-chain.ts';
import { knownInput, topicInput } from '../inputs.ts';
import { AnswerError, findTopic, type Library } from '../library.ts';

const GOAL_FORMS = '`roadmap:backend`, `section:backend/internet` or `topic:dns`';

/** Tools that say in which order to learn. They count as the pages of the site do. */
export function addPlanTools(server: McpServer, getLibrary: GetLibrary): void {
  defineTool(server, getLibrary, {
    name: 'find_path',
    title: 'Find the way to a topic',
    description:
      'Says what to learn, in order, to get to a topic from what the learner knows. With `from`, it also shows the shortest chain of requirements between the two, with the reason for each step.',
    inputs: {
      to: topicInput,
      from: topicInput.optional().describe('Id of a topic that the learner knows, to start from.'),
      known: knownInput,
    },
    answer: ({ to, from, known }, library) => {
      const goal = findTopic(to, library);
      const start = from === undefined ? undefined : findTopic(from, library);
      const steps = listSteps([{ kind: 'topic', id: goal.id }], [...known, ...(start ? [start.id] : [])], library);
      const chain = start && findChain(start, goal, library.catalog);
      const shown = (chain ?? []).map(
        ({ topic, reason }) => `- \`${topic.id}\`: ${topic.title}${reason === undefined ? '' : `. ${reason}`}`,
      );
      const chainPart =
        start === undefined
          ? []
          : chain === undefined
            ? [`${goal.title} does not require ${start.title}, not even through others.`]
            : [`From ${start.title} to ${goal.title}:`, ...shown];
      return [...chainPart, '', summarize(steps, goal.title), ...steps.map(writeStep)].join('\n').trim();
    },
  });
  defineTool(server, getLibrary, {
    name: 'plan',
    title: 'Make a plan',
    description:
      'Makes a plan by weeks for some goals: all topics that are left to learn, each after what it requires, with hours and days.',
    inputs: {
      goals: z
        .array(z.string().min(1).max(200))
        .min(1, 'must name at least one goal')
        .max(20, 'must be at most 20 goals')
        .describe(`What to reach: ${GOAL_FORMS}.`),
      known: knownInput,
      hoursPerWeek: z.number().min(MIN_HOURS).max(MAX_HOURS).default(EMPTY_PLAN.hoursPerWeek).describe('Hours a week.'),
      studyDays: z
        .array(z.literal(WEEKDAYS))
        .min(1)
        .max(7)
        .default([...EMPTY_PLAN.studyDays])
        .describe('Days of the week to learn on: 1 is Monday, 7 is Sunday.'),
      start: z.iso.date().optional().describe('First day, such as 2027-03-01; today by default.'),
    },
    answer: ({ goals, known, hoursPerWeek, studyDays, start }, library) => {
      const asked = goals.map((name) => parseGoal(name, library));
      const days = WEEKDAYS.filter((day) => studyDays.includes(day));
      const first = start === undefined ? readToday() : readDay(start);
      if (first === undefined) throw new AnswerError(`A plan starts between 2000 and 2199, and ${start} is not there.`);
      const pace = { hoursPerWeek, studyDays: days };
      const steps = listSteps(asked, known, library);
      if (steps.length === 0) return 'Nothing is left to learn for these goals.';
      const names = asked.flatMap((goal) => findGoal(goal, library.planCatalog) ?? []).map(nameGoal);
      const addressOf = ({ topic }: PlanStep) => library.addresses.topic(topic.id);
      const plan = toPlanMarkdown(schedulePlan(steps, pace, first), { goals: names, pace, addressOf });
      return `Starts on ${toIsoDay(first)}. ${summarize(steps, names.join(', '))}\n\n${plan}`;
    },
  });
}

/** What is left to learn. @throws AnswerError if a known topic does not exist. */
function listSteps(goals: readonly PlanGoal[], known: readonly string[], library: Library): readonly PlanStep[] {
  const done = new Set(known.map((name) => findTopic(name, library).id));
  return planSteps(goals, library.planCatalog, ({ id }) => done.has(id));
}

function parseGoal(name: string, library: Library): PlanGoal {
  const goal = readGoal(name);
  if (!goal || !findGoal(goal, library.planCatalog)) {
    throw new AnswerError(
      `There is no goal "${name}". A goal is ${GOAL_FORMS}; \`read_roadmap\` has the ids of sections and topics.`,
    );
  }
  return goal;
}

const summarize = (steps: readonly PlanStep[], goal: string): string =>
  steps.length === 0
    ? `Nothing is left to learn for ${goal}.`
    : `${plural(steps.length, 'topic')} for ${goal}, ${formatHours(sumHours(steps.map(({ topic }) => topic)))}, in this order:`;

const writeStep = (step: PlanStep, index: number): string =>
  `${index + 1}. \`${step.topic.id}\`: ${step.topic.title}, ${formatTime(step.topic)}. ${writeReason(step.reason)}`;
