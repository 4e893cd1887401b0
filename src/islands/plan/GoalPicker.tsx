import { useEffect, useId, useState, type KeyboardEvent as ReactKeyboardEvent } from 'react';

import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { announce } from '../../browser/announce.ts';
import { readKey } from '../../browser/read-key.ts';
import { addGoal } from '../../learner/plan/document.ts';
import { nameGoal, writeGoal, type FoundGoal, type PlanGoal } from '../../learner/plan/goals.ts';
import { suggestGoals } from '../../learner/plan/suggest-goals.ts';
import { plural } from '../../words/plural.ts';
import { KIND_WORDS } from './GoalChips.tsx';
import type { EditPlan } from './use-offered-goals.ts';

interface Props {
  catalog: IndexedCatalog;
  chosen: readonly PlanGoal[];
  edit: EditPlan;
}

const LIMIT = 12;

/** A combobox with a list, after the ARIA Authoring Practices: arrows walk, Enter chooses, Escape closes. */
export function GoalPicker({ catalog, chosen, edit }: Props) {
  const listId = useId();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = isOpen ? suggestGoals(text, catalog, chosen, LIMIT) : [];
  const isTyped = text.trim() !== '';
  const hasNone = isOpen && isTyped && suggestions.length === 0;

  // The list scrolls, and arrows walk beyond what it shows.
  useEffect(() => {
    // In braces, because newer browsers return a promise, which is no cleanup.
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);

  function openList(value: string): void {
    setText(value);
    setIsOpen(true);
    setActive(value.trim() === '' ? -1 : 0);
  }

  function choose(found: FoundGoal): void {
    edit((stored, now) => addGoal(stored, found.goal, now));
    announce(`${nameGoal(found)} is now a goal of your plan.`);
    setText('');
    setIsOpen(false);
    setActive(-1);
  }

  function move(event: ReactKeyboardEvent, step: number): void {
    event.preventDefault();
    if (!isOpen) openList(text);
    else if (suggestions.length > 0) setActive((active + step + suggestions.length) % suggestions.length);
  }

  function handleKey(event: ReactKeyboardEvent): void {
    const key = readKey(event.nativeEvent);
    if (key === 'ArrowDown') move(event, 1);
    else if (key === 'ArrowUp') move(event, active === -1 ? 0 : -1);
    else if (key === 'Escape') {
      if (!isOpen) setText('');
      setIsOpen(false);
    } else if (key === 'Enter') {
      event.preventDefault();
      const found = suggestions[active];
      if (found) choose(found);
    }
  }

  return (
    <div className="plan-picker no-print">
      <label htmlFor="plan-goal-input">Add a goal</label>
      <input
        id="plan-goal-input"
        className="field"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder="A roadmap, a section or a topic"
        aria-autocomplete="list"
        aria-expanded={suggestions.length > 0}
        aria-controls={listId}
        aria-activedescendant={suggestions[active] ? `${listId}-${active}` : undefined}
        value={text}
        onChange={(event) => openList(event.target.value)}
        onClick={() => openList(text)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={handleKey}
      />
      <div
        id={listId}
        className="plan-picker-list"
        role="listbox"
        aria-label="Suggestions"
        hidden={suggestions.length === 0}
      >
        {suggestions.map((found, index) => (
          <button
            key={writeGoal(found.goal)}
            id={`${listId}-${index}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Keeps the focus in the field, which would close the list otherwise.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(found)}
          >
            <span>{nameGoal(found)}</span> <span className="soft">{KIND_WORDS[found.kind]}</span>
          </button>
        ))}
      </div>
      <p role="status" className={hasNone ? 'plan-picker-none' : 'visually-hidden'}>
        {hasNone && `Nothing here is called "${text.trim()}". Try another word, or one of the roadmaps.`}
        {isOpen && isTyped && !hasNone && plural(suggestions.length, 'suggestion')}
      </p>
    </div>
  );
}
