import { findModal } from './modal.ts';
import { closePopover, isPopoverOpen, openPopover } from './popover.ts';

/** A button on a message. */
interface MessageAction {
  readonly label: string;
  readonly run: () => void;
}

/** Where a message leads on: a link below its text, and why it leads there. */
export interface MessageLink {
  readonly label: string;
  readonly href: string;
  /** Added when it is known, as long as the message still shows. */
  readonly why: Promise<string | undefined>;
}

/** How long a message stays, in ms; with the pointer or the focus on it, it stays longer. */
const DURATION = 6000;

/** Kept, because a dialog that a message was shown in may be taken out of the page together with the box. */
let known: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows one short message at the lower edge of the window, such as `DNS: done`, and has screen readers say it.
 * A later message takes the place of an earlier one.
 */
export function announce(text: string, action?: MessageAction, link?: MessageLink): void {
  const box = (known ??= document.querySelector<HTMLElement>('#announcements'));
  const statusLine = box?.querySelector('[role="status"]');
  if (!box || !statusLine) return;
  // A modal dialog makes everything outside it inert, the button of a message too.
  (findModal() ?? document.body).append(box);
  statusLine.textContent = text;
  if (link) statusLine.append(makeLink(link));
  box.querySelector('button')?.remove();
  if (action) box.append(makeButton(box, action));
  // In the top layer it is seen above an open dialog too; opening anew lifts it above later ones.
  if (isPopoverOpen(box)) closePopover(box);
  openPopover(box);
  hideLater(box);
}

/** Inside of the line that screen readers say, so that they say the link and its reason too. */
function makeLink({ label, href, why }: MessageLink): HTMLElement {
  const line = document.createElement('span');
  line.className = 'next-line';
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  line.append(link);
  void why.then((reason) => {
    if (reason !== undefined && line.isConnected) line.append(` ${reason}`);
  });
  return line;
}

function makeButton(box: HTMLElement, { label, run }: MessageAction): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = label;
  let cameFrom: EventTarget | null = null;
  button.addEventListener('focus', ({ relatedTarget }) => {
    cameFrom = relatedTarget;
  });
  button.addEventListener('click', () => {
    closePopover(box);
    run();
    // The button is gone; who came to it by keyboard goes on where they were, unless the action has moved the focus.
    const { activeElement } = document;
    const isLost = activeElement === document.body || box.contains(activeElement);
    if (isLost && cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
  });
  return button;
}

function hideLater(box: HTMLElement): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (box.matches(':hover, :focus-within')) hideLater(box);
    else if (isPopoverOpen(box)) closePopover(box);
  }, DURATION);
}
