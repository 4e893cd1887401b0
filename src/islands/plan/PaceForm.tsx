import { useState } from 'react';

import { announce } from '../../browser/announce.ts';
import { readDay, WEEKDAYS, type Weekday } from '../../learner/plan/days.ts';
import {
  changePlan,
  isPaceHours,
  MAX_HOURS,
  MIN_HOURS,
  setStart,
  type PlanDocument,
} from '../../learner/plan/document.ts';
import { nameWeekday, nameWeekdayShort } from '../../learner/plan/words.ts';
import type { EditPlan } from './use-offered-goals.ts';

interface Props {
  stored: PlanDocument;
  edit: EditPlan;
}

/** Hours a week, days of the week and start. Every change counts at once. */
export function PaceForm({ stored, edit }: Props) {
  return (
    <section className="plan-card plan-pace" aria-labelledby="plan-pace-title">
      <h2 id="plan-pace-title">Your pace</h2>
      <HoursField hours={stored.hoursPerWeek} edit={edit} />
      <fieldset>
        <legend>Days of the week</legend>
        <div className="plan-weekdays">
          {WEEKDAYS.map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                aria-label={nameWeekday(day)}
                checked={stored.studyDays.includes(day)}
                onChange={() => toggleDay(stored.studyDays, day, edit)}
              />
              <span aria-hidden="true">{nameWeekdayShort(day)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <StartField start={stored.start} edit={edit} />
    </section>
  );
}

/** A number to type and the same number to drag. */
function HoursField({ hours, edit }: { hours: number; edit: EditPlan }) {
  // What is being typed, valid or not; the stored number shows again when the field is left.
  const [draft, setDraft] = useState<string>();
  const isWrong = draft !== undefined && !isPaceHours(readHours(draft));

  function change(text: string): void {
    const hoursPerWeek = readHours(text);
    if (isPaceHours(hoursPerWeek)) edit((stored, now) => changePlan(stored, { hoursPerWeek }, now));
  }

  return (
    <div className="plan-hours">
      <label htmlFor="plan-hours">Hours a week</label>
      <input
        id="plan-hours"
        className="field"
        type="number"
        inputMode="decimal"
        min={MIN_HOURS}
        max={MAX_HOURS}
        step="0.5"
        value={draft ?? hours}
        aria-invalid={isWrong}
        aria-describedby="plan-hours-problem"
        onChange={({ target: { value } }) => {
          setDraft(value);
          change(value);
        }}
        onBlur={() => setDraft(undefined)}
      />
      <input
        type="range"
        aria-label="Hours a week, slider"
        min={MIN_HOURS}
        max={MAX_HOURS}
        step="1"
        value={hours}
        onChange={({ target: { value } }) => change(value)}
      />
      <p id="plan-hours-problem" className="plan-hint" aria-live="polite">
        {isWrong &&
          `A week can have ${MIN_HOURS} to ${MAX_HOURS} hours${draft === '' ? '' : `, not ${draft}`}. ` +
            `Your plan still counts with ${hours}.`}
      </p>
    </div>
  );
}

/** NaN where there is no number; an empty text counts as none. */
const readHours = (text: string): number => (text.trim() === '' ? NaN : Number(text));

function toggleDay(studyDays: readonly Weekday[], day: Weekday, edit: EditPlan): void {
  const days = WEEKDAYS.filter((other) => studyDays.includes(other) !== (other === day));
  if (days.length === 0) {
    announce('A plan needs at least one day of the week. Choose another day first.');
    return;
  }
  edit((stored, now) => changePlan(stored, { studyDays: days }, now));
}

function StartField({ start, edit }: { start: string | undefined; edit: EditPlan }) {
  const [draft, setDraft] = useState<string>();

  return (
    <div className="plan-start">
      <label htmlFor="plan-start">Start</label>
      <input
        id="plan-start"
        className="field"
        type="date"
        min="2000-01-01"
        max="2199-12-31"
        aria-describedby="plan-start-hint"
        value={draft ?? start ?? ''}
        onChange={({ target: { value } }) => {
          // While a year is being typed there are days such as 0002-03-12; only a whole one counts.
          setDraft(value);
          if (value === '') edit((stored, now) => setStart(stored, undefined, now));
          else if (readDay(value) !== undefined) edit((stored, now) => setStart(stored, value, now));
        }}
        onBlur={() => setDraft(undefined)}
      />
      <p id="plan-start-hint" className="plan-hint">
        Without a day, or with one that has passed, the plan starts today.
      </p>
    </div>
  );
}
