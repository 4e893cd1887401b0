import type { Element as ElementNode, Root } from 'hast';

/** Makes the nodes of a tree that came from Markdown. No text is read as HTML on the way. */
export function toDom({ children }: Root | ElementNode): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of children) {
    if (node.type === 'text') fragment.append(node.value);
    else if (node.type === 'element') fragment.append(toElement(node));
  }
  return fragment;
}

function toElement(node: ElementNode): HTMLElement {
  const element = document.createElement(node.tagName);
  for (const [name, value] of Object.entries(node.properties)) {
    // The only name that the tree and the page write differently, apart from case.
    element.setAttribute(name === 'className' ? 'class' : name, Array.isArray(value) ? value.join(' ') : String(value));
  }
  element.append(toDom(node));
  return element;
}
