import { escapeMarkdown } from '../../markup/escape-markdown.ts';
import { formatHours } from '../../roadmap/sum-hours.ts';
import { formatTime } from '../../roadmap/topic-facts.ts';
import { formatDay } from '../../words/dates.ts';
import type { PlanStep } from './plan-steps.ts';
import { writeReason } from './reason-words.ts';
import type { Pace, PlanWeek, Schedule, WeekPart } from './schedule-plan.ts';
import { formatDaysOfYear, formatFinish, formatRoughHours, formatWeekdays } from './words.ts';
import { toIsoDay } from './days.ts';

/** What a Markdown file needs beside the schedule. */
export interface MarkdownOptions {
  /** What the goals are called. */
  readonly goals: readonly string[];
  readonly pace: Pace;
  /** The absolute address of a step's topic. */
  readonly addressOf: (step: PlanStep) => string;
}

/** A schedule as a Markdown checklist by weeks, for notes and issues. A topic has its box in the week it begins in. */
export function toPlanMarkdown({ weeks, hours, finish }: Schedule, options: MarkdownOptions): string {
  const { goals, pace } = options;
  return [
    '# Learning plan',
    '',
    `- Goals: ${goals.map(escapeMarkdown).join(', ')}`,
    `- Pace: ${formatHours([pace.hoursPerWeek, pace.hoursPerWeek])} a week, ${formatWeekdays(pace.studyDays)}`,
    `- Estimate: ${formatHours(hours)} in all`,
    ...(finish ? [`- ${formatFinish(finish)}`] : []),
    ...weeks.flatMap((week) => ['', ...writeWeek(week, options)]),
    '',
  ].join('\n');
}

function writeWeek(week: PlanWeek, { addressOf }: MarkdownOptions): string[] {
  return [
    `## Week ${week.number}: ${formatDaysOfYear(week.first, week.last)} (${formatRoughHours(week.hours)})`,
    '',
    ...week.parts.map((part) => writePart(part, week, addressOf)),
  ];
}

function writePart(
  { scheduled, isContinued }: WeekPart,
  week: PlanWeek,
  addressOf: MarkdownOptions['addressOf'],
): string {
  const { step, last } = scheduled;
  const link = `[${escapeMarkdown(step.topic.title)}](${addressOf(step)})`;
  if (isContinued) return `- ${link}, continued`;
  const end = last > week.last ? `, until ${formatDay(toIsoDay(last))}` : '';
  return `- [ ] ${link}, ${formatTime(step.topic)}${end}. ${writeMarkdownReason(step)}`;
}

function writeMarkdownReason({ reason }: PlanStep): string {
  if (reason.kind === 'needed') return `Needed for ${escapeMarkdown(reason.by.title)}: ${reason.sentence}`;
  return escapeMarkdown(writeReason(reason));
}
