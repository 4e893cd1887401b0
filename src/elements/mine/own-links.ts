import { removeLink, setLink } from '../../learner/mine/change.ts';
import { checkLink } from '../../learner/mine/check-link.ts';
import { listLinks, mineOf, type ListedLink } from '../../learner/mine/lookup.ts';
import type { CountedTopic } from '../../learner/progress/summarize.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { describeTarget, FOREIGN_REL } from '../../markup/foreign-link.ts';
import { announce } from '../../browser/announce.ts';
import { mine } from '../../stores/mine-store.ts';
import { sentence } from '../../words/sentence.ts';

/** Brings the list of own links of a topic and its form to life, until `signal` ends it. */
export function editLinks(root: HTMLElement, topic: CountedTopic, signal: AbortSignal): void {
  const list = root.querySelector('[data-own-links]');
  const form = root.querySelector('form');
  const error = form?.querySelector('[data-error]');
  const address = form?.querySelector<HTMLInputElement>('[name="address"]');
  const title = form?.querySelector<HTMLInputElement>('[name="title"]');
  if (!list || !form || !error || !address || !title) return;

  const readLinks = () => listLinks(mineOf(mine.document, topic));

  const showError = (text: string, field?: HTMLInputElement) => {
    error.textContent = text;
    for (const input of [address, title]) {
      if (input === field) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    }
    field?.focus();
  };

  let shown = '';
  const show = () => {
    const links = readLinks();
    const text = JSON.stringify(links);
    // A note that is saved must not replace the button that is being pressed, nor the link that has the focus.
    if (text === shown) return;
    shown = text;
    list.replaceChildren(...links.map((link) => makeItem(link, () => remove(link))));
  };

  const remove = (link: ListedLink) => {
    const index = readLinks().findIndex((known) => known.address === link.address);
    mine.update((stored) => removeLink(stored, topic, link.address, Date.now()));
    // The button that had the focus is gone; go on at its neighbor.
    const buttons = list.querySelectorAll('button');
    (buttons[Math.min(index, buttons.length - 1)] ?? address).focus();
    announce(sentence`Removed the link "${link.title}".`, {
      label: 'Undo',
      run: () => mine.update((stored) => setLink(stored, topic, link, Date.now())),
    });
  };

  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      const link = checkLink(address.value, title.value);
      if ('field' in link) {
        showError(link.text, link.field === 'title' ? title : address);
        return;
      }
      if (readLinks().some((known) => known.address === link.address)) {
        showError('This address is already in your list.', address);
        return;
      }
      mine.update((stored) => setLink(stored, topic, link, Date.now()));
      form.reset();
      showError('');
      address.focus();
      announce(mine.problem ? PROBLEM_TEXTS[mine.problem] : sentence`Added the link "${link.title}".`);
    },
    { signal },
  );
  form.inert = false;
  mine.addEventListener('change', show, { signal });
  show();
}

function makeItem({ address, title }: ListedLink, remove: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.rel = FOREIGN_REL.join(' ');
  link.append(makeIsolate(title));
  const host = describeTarget(address, title);
  const text = document.createElement('span');
  text.append(link);
  if (host !== undefined) {
    const where = makeIsolate(host);
    where.className = 'soft';
    text.append(' ', where);
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = 'Remove';
  button.setAttribute('aria-label', sentence`Remove ${title}`);
  button.addEventListener('click', remove);
  item.append(text, button);
  return item;
}

function makeIsolate(text: string): HTMLElement {
  const isolate = document.createElement('bdi');
  isolate.textContent = text;
  return isolate;
}
