/** Small pictures on links to topics: what each says to a screen reader, and its path in a box of 16 by 16. */
const SIGNS = {
  new: { label: 'New', path: '' },
  bookmark: { label: 'Bookmarked', path: 'M4 2h8v12.5l-4-3-4 3z' },
  note: { label: 'Has your notes', path: 'M2.5 2.5h11v8l-3 3h-8zM5 5.5h6M5 8.5h4' },
  hidden: { label: 'Hidden by you', path: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM3 13.5l10-11' },
} as const;
export type Sign = keyof typeof SIGNS;

const SVG = 'http://www.w3.org/2000/svg';

/** Puts a sign on a link or takes it away. The text of the link stays as it is; the sign joins its name. */
export function setSign(link: HTMLElement, sign: Sign, isOn: boolean): void {
  let box = link.querySelector(':scope > .signs');
  const known = box?.querySelector(`[data-sign="${sign}"]`);
  if (isOn === (known !== null && known !== undefined)) return;
  if (known) {
    known.remove();
    if (box?.childElementCount === 0) box.remove();
    return;
  }
  if (!box) {
    box = document.createElement('span');
    box.className = 'signs';
    link.append(box);
  }
  box.append(makeSign(sign));
}

function makeSign(sign: Sign): HTMLElement {
  const { label, path } = SIGNS[sign];
  const element = document.createElement('span');
  element.dataset['sign'] = sign;
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', label);
  if (path !== '') {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const shape = document.createElementNS(SVG, 'path');
    shape.setAttribute('d', path);
    svg.append(shape);
    element.append(svg);
  }
  return element;
}
