import { type Node as Syntax, parseExpressionAt } from 'acorn';

/** A question and its answer, as Markdown. */
interface ForeignFaq {
  readonly question: string;
  readonly answer: string;
}

/** Questions that could be read, and what could not. */
export interface ReadFaqs {
  readonly faqs: readonly ForeignFaq[];
  /** Why the file, or a question by its number from 1, cannot be read. */
  readonly faults: readonly { readonly number: number | undefined; readonly why: string }[];
}

/**
 * Reads the list of questions that stands as JavaScript in the frontmatter of a component. The text is parsed and never
 * run: strings, lists and objects are read, and everything else, such as a call, is a fault.
 */
export function readFaqs(component: string): ReadFaqs {
  const start = /\bfaqs\s*(?::[^=]*)?=(?!=)\s*/.exec(component);
  if (start === null) return { faqs: [], faults: [{ number: undefined, why: 'it has no list called faqs' }] };
  let list: unknown;
  try {
    list = readLiteral(parseExpressionAt(component, start.index + start[0].length, { ecmaVersion: 'latest' }));
  } catch (error) {
    const why = `its list is no JavaScript: ${error instanceof Error ? error.message : String(error)}`;
    return { faqs: [], faults: [{ number: undefined, why }] };
  }
  if (!Array.isArray(list)) return { faqs: [], faults: [{ number: undefined, why: 'faqs is no list' }] };
  const faqs: ForeignFaq[] = [];
  const faults: { number: number; why: string }[] = [];
  for (const [index, item] of (list as readonly unknown[]).entries()) {
    const faq = toFaq(item);
    if (typeof faq === 'string') faults.push({ number: index + 1, why: faq });
    else faqs.push(faq);
  }
  return { faqs, faults };
}

function toFaq(item: unknown): ForeignFaq | string {
  const field = (name: string): unknown => (isRecord(item) ? item[name] : undefined);
  const question = field('question');
  const answer = field('answer');
  const paragraphs = typeof answer === 'string' ? [answer] : answer;
  if (typeof question !== 'string' || question.trim() === '') return 'its question is no text';
  if (!Array.isArray(paragraphs) || !paragraphs.every((part) => typeof part === 'string')) {
    return 'its answer is no list of texts';
  }
  const text = paragraphs.join('\n\n').trim();
  return text === '' ? 'its answer is empty' : { question, answer: text };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a literal; undefined, in its place, for everything that would have to be run. */
function readLiteral(node: Syntax): unknown {
  switch (node.type) {
    case 'Literal':
      return (node as Syntax & { value: unknown }).value;
    case 'TemplateLiteral':
      return readTemplate(node as Template);
    case 'BinaryExpression':
      return readSum(node as Sum);
    case 'ArrayExpression':
      return (node as Syntax & { elements: (Syntax | null)[] }).elements.map(
        (element) => element && readLiteral(element),
      );
    case 'ObjectExpression':
      return Object.fromEntries((node as Syntax & { properties: Syntax[] }).properties.flatMap(readProperty));
    default:
      return undefined;
  }
}

type Template = Syntax & { expressions: Syntax[]; quasis: { value: { cooked?: string | null } }[] };
type Sum = Syntax & { operator: string; left: Syntax; right: Syntax };
type Property = Syntax & { computed: boolean; key: Syntax & { name?: string; value?: unknown }; value: Syntax };

const readTemplate = ({ expressions, quasis }: Template): string | undefined =>
  expressions.length === 0 ? quasis.map(({ value }) => value.cooked ?? '').join('') : undefined;

function readSum({ operator, left, right }: Sum): string | undefined {
  const [first, second] = operator === '+' ? [readLiteral(left), readLiteral(right)] : [];
  return typeof first === 'string' && typeof second === 'string' ? first + second : undefined;
}

function readProperty(node: Syntax): (readonly [name: string, value: unknown])[] {
  if (node.type !== 'Property') return [];
  const { computed, key, value } = node as Property;
  const name = key.name ?? key.value;
  return computed || typeof name !== 'string' ? [] : [[name, readLiteral(value)]];
}
