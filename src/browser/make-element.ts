/**
 * Makes an element with attributes and children. Unlike `innerHTML` it parses nothing, so a text stays a text, and the
 * content security policy needs no exception. `true` stands for an attribute without a value.
 */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | true>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}
