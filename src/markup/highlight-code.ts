import type { Element, Root } from 'hast';
import { all, createLowlight } from 'lowlight';
import { visit } from 'unist-util-visit';

const lowlight = createLowlight(all);

/**
 * Gives the parts of code blocks the classes that src/styles/code.css colors. A block in a language that is not known,
 * or in none, stays as it is. For the build only: the languages are too much for a browser.
 */
export function highlightCode(tree: Root): Root {
  visit(tree, 'element', (code, _, parent) => {
    if (code.tagName !== 'code' || parent?.type !== 'element' || parent.tagName !== 'pre') return;
    const [text] = code.children;
    const language = listClasses(code.properties.className)[0]?.replace(/^language-/, '');
    if (text?.type !== 'text' || language === undefined || !lowlight.registered(language)) return;
    code.children = lowlight.highlight(language, text.value).children.filter((node) => node.type !== 'doctype');
    visit(code, { tagName: 'span' }, keepColors);
  });
  return tree;
}

/** Classes without the prefix name nested languages and finer kinds, which have no colors of their own. */
function keepColors(span: Element): void {
  const classes = listClasses(span.properties.className).filter((name) => name.startsWith('hljs-'));
  span.properties = classes.length > 0 ? { className: classes } : {};
}

const listClasses = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
