import { setNote } from '../../learner/mine/change.ts';
import { NOTE_LIMIT, STORED_NOTE_LIMIT } from '../../learner/mine/document.ts';
import { joinNotes } from '../../learner/mine/join-notes.ts';
import { mineOf } from '../../learner/mine/lookup.ts';
import type { CountedTopic } from '../../learner/progress/summarize.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { announce } from '../../browser/announce.ts';
import { mine } from '../../stores/mine-store.ts';
import { saveFile } from '../../browser/save-file.ts';
import { formatNumber } from '../../words/numbers.ts';
import { plural } from '../../words/plural.ts';
import { loadPart } from '../../browser/load-failure.ts';

/** How long after the last key a note is saved, in ms. */
const PAUSE = 600;

/**
 * How long after a save another text may still come from a tab that did not see it, in ms: browsers tell each tab a
 * moment later what another one stored.
 */
const SETTLING = 3000;

const JOINED = 'This note was also changed elsewhere. Both texts are kept, one below the other.';

/**
 * Brings the field for the note of a topic to life, until `signal` ends it.
 *
 * What is typed is saved after a pause, when the field loses the focus and when the page goes away. If another tab
 * changed the note meanwhile, both texts are kept.
 */
export function editNote(root: HTMLElement, topic: CountedTopic, signal: AbortSignal): void {
  const field = root.querySelector('textarea');
  const state = root.querySelector('[data-save-state]');
  const message = root.querySelector('[data-message]');
  if (!field || !state || !message) return;

  const readStored = () => mineOf(mine.document, topic).note?.text ?? '';
  /** The text on which the field and storage last agreed. */
  let agreed = readStored();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSaving = false;
  let savedAt = -Infinity;
  /** Stays while the learner goes on to write. */
  let notice = '';

  const isDirty = () => field.value !== agreed;
  const say = (text: string) => {
    if (message.textContent !== text) message.textContent = text;
  };
  const showState = () => {
    const saved = mine.problem === undefined ? 'Saved in this browser' : PROBLEM_TEXTS[mine.problem];
    const isUsed = agreed !== '' || mine.problem !== undefined;
    state.textContent = isDirty() ? 'Not saved yet' : isUsed ? saved : '';
  };
  const show = (text: string) => {
    const { selectionStart, selectionEnd } = field;
    field.value = text;
    // Setting the text moves the caret to its end, away from where the learner writes.
    if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd);
  };

  const save = () => {
    clearTimeout(timer);
    if (!isDirty()) return;
    if (field.value.length > NOTE_LIMIT && field.value.length >= agreed.length) {
      say(
        `This note has ${plural(field.value.length, 'character')}. Shorten it to ${formatNumber(NOTE_LIMIT)} to save it.`,
      );
      return;
    }
    isSaving = true;
    mine.update((stored) => {
      const text = mineOf(stored, topic).note?.text ?? '';
      const joined = text === agreed ? field.value : joinNotes(field.value, text);
      if (joined.length > STORED_NOTE_LIMIT) {
        say('This note was also changed elsewhere, and both texts together are too long. Shorten this one to save it.');
        return stored;
      }
      if (joined !== field.value) notice = JOINED;
      say(notice);
      agreed = joined;
      if (joined !== field.value) show(joined);
      return setNote(stored, topic, joined, Date.now());
    });
    isSaving = false;
    savedAt = performance.now();
    showState();
  };

  /** Another tab, or another part of this page, may have changed the note. */
  const follow = () => {
    if (isSaving) return;
    const stored = readStored();
    if (stored !== agreed && !isDirty()) {
      const isOverwritten = stored !== '' && performance.now() - savedAt < SETTLING && !stored.includes(agreed);
      const ours = agreed;
      agreed = stored;
      // Sorted, so that two tabs that both notice write the same.
      const [first = '', second = ''] = [ours, stored].sort();
      show(isOverwritten ? joinNotes(first, second) : stored);
      if (isOverwritten) {
        notice = JOINED;
        save();
      }
    } else if (stored !== agreed) {
      save();
    }
    showState();
  };

  field.value = agreed;
  field.disabled = false;
  showState();
  mine.addEventListener('change', follow, { signal });
  field.addEventListener(
    'input',
    () => {
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
      showState();
    },
    { signal },
  );
  field.addEventListener('blur', save, { signal });
  window.addEventListener('pagehide', save, { signal });
  document.addEventListener('visibilitychange', save, { signal });
  window.addEventListener(
    'beforeunload',
    (event) => {
      save();
      // Only a text that is too long is still unsaved here; the browser asks before it is lost.
      if (isDirty()) event.preventDefault();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    save();
    const text = field.value;
    // Only a text that is too long; its field is gone, so this is the last place that has it.
    if (isDirty())
      announce('The note was too long to be saved here.', {
        label: 'Save it as a file',
        run: () => saveFile(`waymark-note-${topic.id}.md`, 'text/markdown', text),
      });
  });
  addPreview(root, field, signal);
}

/** The button that shows the note as it reads, and back. */
function addPreview(root: HTMLElement, field: HTMLTextAreaElement, signal: AbortSignal): void {
  const button = root.querySelector<HTMLButtonElement>('[data-preview-button]');
  const view = root.querySelector<HTMLElement>('[data-preview]');
  if (!button || !view) return;
  button.disabled = false;
  const toggle = async () => {
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    if (isOn) {
      const parts = await loadPart('The preview', () =>
        Promise.all([import('../../markup/render-note.ts'), import('../../browser/to-dom.ts')]),
      );
      if (!parts) return;
      const [{ renderNote }, { toDom }] = parts;
      const text = field.value.trim() === '' ? 'There is nothing to show yet.' : field.value;
      view.replaceChildren(toDom(renderNote(text, 2)));
    }
    button.setAttribute('aria-pressed', String(isOn));
    view.hidden = !isOn;
    field.hidden = isOn;
  };
  button.addEventListener('click', () => void toggle(), { signal });
}
