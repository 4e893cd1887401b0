import { setSectionHidden } from '../../learner/mine/change.ts';
import { isHidden, isSectionHidden, listLinks, mineOf, sectionKey } from '../../learner/mine/lookup.ts';
import { announce } from '../../browser/announce.ts';
import { showHiddenLine } from './hidden-line.ts';
import { mine } from '../../stores/mine-store.ts';
import './mine-toggle.ts';
import { findPageTopic, readPageTopics } from '../progress/page-topics.ts';
import './topic-mine.ts';
import { setSign } from '../progress/topic-signs.ts';

/**
 * Shows on the views of a roadmap what the learner added: signs for bookmarks and notes, and what is hidden.
 *
 * `data-put-away` is on whatever the learner hid, on its link, its entry or row, and its section; style sheets leave it
 * out of lists and dim it in the drawing, except inside `data-shows-hidden`. The drawing dispatches `drawn` when the
 * live map takes its place. It brings along what a panel needs to edit the same things.
 */
const views = document.querySelector<HTMLElement>('[data-views]');
const toggle = document.querySelector<HTMLButtonElement>('[data-show-hidden]');

const keyOf = (section: string): string => sectionKey(views?.dataset['views'] ?? '', section);

function showTopics(page: HTMLElement): void {
  const sections = new Map(
    [...readPageTopics().bySection].flatMap(([section, topics]) => topics.map(({ id }) => [id, keyOf(section)])),
  );
  for (const link of page.querySelectorAll<HTMLElement>('a[data-topic]')) {
    const id = link.dataset['topic'] ?? '';
    const topic = findPageTopic(id);
    const own = mineOf(mine.document, topic);
    setSign(link, 'bookmark', own.bookmark?.isOn === true);
    setSign(link, 'note', Boolean(own.note?.text) || listLinks(own).length > 0);
    const isAway = isHidden(mine.document, topic, sections.get(id));
    setSign(link, 'hidden', isAway);
    link.toggleAttribute('data-put-away', isAway);
    // In the outline a hidden section closes as a whole, so its entries need not go one by one.
    link.closest('.entry')?.toggleAttribute('data-put-away', own.hidden?.isOn === true);
    link.closest('tr')?.toggleAttribute('data-put-away', isAway);
  }
}

function showSections(page: HTMLElement): void {
  const showsAll = page.hasAttribute('data-shows-hidden');
  for (const section of page.querySelectorAll<HTMLElement>('.outline > li')) {
    const isAway = isSectionHidden(mine.document, keyOf(section.id));
    section.toggleAttribute('data-put-away', isAway);
    const isClosed = isAway && !showsAll;
    const details = section.querySelector('details');
    // Only when it changes: what a reader opened or closed otherwise stays so.
    if (details && isClosed !== section.hasAttribute('data-closed')) details.open = !isClosed;
    section.toggleAttribute('data-closed', isClosed);
    const button = section.querySelector<HTMLElement>('.hide-section');
    if (button) {
      button.textContent = isAway ? 'Show again' : 'Hide';
      button.setAttribute('aria-label', `${isAway ? 'Show' : 'Hide'} section ${titleOf(section)}`);
    }
    const hidden = section.querySelectorAll('.entry[data-put-away]').length;
    const groups = section.querySelector('.groups');
    if (groups) showHiddenLine(section, hidden, (line) => groups.after(line));
  }
  // The box of a section that is a topic shows whether the topic is hidden, and so it is with the whole section.
  for (const link of page.querySelectorAll<HTMLElement>('a[data-section]:not([data-topic])')) {
    const isAway = isSectionHidden(mine.document, keyOf(link.dataset['section'] ?? ''));
    link.toggleAttribute('data-put-away', isAway);
    setSign(link, 'hidden', isAway);
  }
}

const titleOf = (section: HTMLElement): string => section.querySelector('h3')?.lastChild?.textContent?.trim() ?? '';

function showMine(): void {
  if (!views) return;
  showTopics(views);
  showSections(views);
  const frame = views.querySelector('.table-frame');
  if (frame)
    showHiddenLine(views, frame.querySelectorAll('tr[data-put-away]').length, (line) => frame.before(line), showMine);
  if (toggle) {
    toggle.hidden = !views.querySelector('[data-put-away]');
    toggle.setAttribute('aria-pressed', String(views.hasAttribute('data-shows-hidden')));
  }
}

toggle?.addEventListener('click', () => {
  views?.toggleAttribute('data-shows-hidden');
  showMine();
});
views?.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.hide-section') : null;
  const section = button?.closest('li');
  if (!section) return;
  const key = keyOf(section.id);
  const isOn = !isSectionHidden(mine.document, key);
  const set = (value: boolean) => mine.update((stored) => setSectionHidden(stored, key, value, Date.now()));
  set(isOn);
  announce(`${titleOf(section)}: ${isOn ? 'hidden' : 'shown again'}`, { label: 'Undo', run: () => set(!isOn) });
});
mine.addEventListener('change', showMine);
showMine();
