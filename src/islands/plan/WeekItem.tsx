import { useState } from 'react';

import type { PlanStep, Reason } from '../../learner/plan/plan-steps.ts';
import { introduceReason } from '../../learner/plan/reason-words.ts';
import type { PlanWeek, ScheduledStep, WeekPart } from '../../learner/plan/schedule-plan.ts';
import { formatDays, formatDaysOfYear, formatRoughHours } from '../../learner/plan/words.ts';
import { formatTime } from '../../roadmap/topic-facts.ts';
import { InlineMarkdown } from '../shared/InlineMarkdown.tsx';
import { stepPath } from './step-path.ts';
import { PlanDay } from './PlanDay.tsx';

type OnKnow = (step: PlanStep, button: HTMLElement) => void;

interface Props {
  week: PlanWeek;
  hasYear: boolean;
  isOpenFirst: boolean;
  isPrinting: boolean;
  onKnow: OnKnow;
}

/** One week. Closed, it names its topics; open, it holds them. */
export function WeekItem({ week, hasYear, isOpenFirst, isPrinting, onKnow }: Props) {
  const [isChosen, setIsChosen] = useState(isOpenFirst);
  const isOpen = isChosen || isPrinting;
  const { number, first, last, parts, hours } = week;
  return (
    <li className="plan-week">
      <details open={isOpen}>
        <summary
          onClick={(event) => {
            event.preventDefault();
            setIsChosen(!isChosen);
          }}
        >
          <span className="plan-week-number">Week {number}</span>{' '}
          <span className="plan-week-days">{hasYear ? formatDaysOfYear(first, last) : formatDays(first, last)}</span>{' '}
          <span className="plan-week-hours soft">{formatRoughHours(hours)}</span>
          {!isOpen && <span className="plan-week-topics soft">{nameParts(parts)}</span>}
        </summary>
        {isOpen && (
          <ul role="list">
            {parts.map((part) => (
              <Step key={part.scheduled.step.topic.id} part={part} onKnow={onKnow} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

const nameParts = (parts: readonly WeekPart[]): string =>
  parts.map(({ scheduled }) => scheduled.step.topic.title).join(', ');

/** A topic in the week in which it begins, with everything about it, or in a later one, in short. */
function Step({ part: { scheduled, isContinued }, onKnow }: { part: WeekPart; onKnow: OnKnow }) {
  const { step } = scheduled;
  const link = <a href={stepPath(step)}>{step.topic.title}</a>;
  if (isContinued) {
    return (
      <li className="plan-step" data-continued>
        {link}{' '}
        <span className="soft">
          continued, until <PlanDay day={scheduled.last} />
        </span>
      </li>
    );
  }
  return (
    <li className="plan-step">
      {link}
      <span className="plan-step-facts soft">
        {formatTime(step.topic)} · <StepDays step={scheduled} />
      </span>
      <ReasonLine reason={step.reason} />
      <button
        type="button"
        className="plan-know no-print"
        data-know
        onClick={({ currentTarget }) => onKnow(step, currentTarget)}
      >
        I know this<span className="visually-hidden">: {step.topic.title}</span>
      </button>
    </li>
  );
}

const StepDays = ({ step: { first, last } }: { step: ScheduledStep }) => (
  <>
    <PlanDay day={first} />
    {first !== last && (
      <>
        {' '}
        to <PlanDay day={last} />
      </>
    )}
  </>
);

function ReasonLine({ reason }: { reason: Reason }) {
  return (
    <p className="plan-reason">
      {introduceReason(reason)}
      {reason.kind === 'needed' && (
        <>
          {' '}
          <InlineMarkdown text={reason.sentence} />
        </>
      )}
    </p>
  );
}
