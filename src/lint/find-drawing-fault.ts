import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';

/** Why a drawing may not be shown, and where. */
export interface DrawingFault {
  /** In UTF-16 code units from the start of the file. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** In characters; a drawing of this size has been made by a program that draws every point. */
const MAX_LENGTH = 65_536;
const MAX_ELEMENTS = 2000;
const MAX_DEPTH = 20;

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Shapes, texts, gradients and markers: nothing that runs, loads, links, moves or repeats something else. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'circle defs desc ellipse g line linearGradient marker path polygon polyline radialGradient rect stop style svg ' +
    'text title tspan'
  ).split(' '),
);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'aria-hidden aria-label aria-labelledby class color cx cy d dominant-baseline dx dy focusable fx fy ' +
    'gradientTransform gradientUnits height id lang lengthAdjust letter-spacing markerHeight markerUnits markerWidth ' +
    'offset opacity orient paint-order pathLength points preserveAspectRatio r refX refY role rotate rx ry ' +
    'shape-rendering spreadMethod style textLength transform transform-origin vector-effect version viewBox width ' +
    'word-spacing x x1 x2 xml:lang xml:space xmlns y y1 y2'
  ).split(' '),
);

/** Families of attributes that say how something looks. */
const LOOKS = /^(?:fill|font|marker|stop|stroke|text)(?:-[a-z]+)*$/;

/** Whatever in CSS loads something, or hides that it does. `url(#a)` names a part of the same file. */
const LOADING = /@|\\|\/\*|expression|(?:image|image-set|src)\s*\(|url\s*\((?!\s*#[\w-]+\s*\))/i;

/** `@media` lets a drawing follow light and dark; it loads nothing. */
const MEDIA = /@media\s*\(\s*prefers-color-scheme\s*:\s*(?:dark|light)\s*\)/gi;

/** The first reason why an SVG is not a drawing that is safe to show; undefined if there is none. */
export function findDrawingFault(svg: string): DrawingFault | undefined {
  if (svg.length > MAX_LENGTH) {
    const message = `the drawing has ${svg.length} characters, but must have at most ${MAX_LENGTH}`;
    return { offset: 0, message, hint: 'Draw it with fewer shapes, or export it with fewer decimals.' };
  }
  let fault: DrawingFault | undefined;
  let count = 0;
  const open: SaxesTagNS[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  const refuse = (message: string, hint: string) => {
    fault ??= { offset: Math.min(parser.position, svg.length), message, hint };
  };
  parser.on('error', (error) => {
    refuse(`this is no well-formed XML: ${error.message.replace(/^\d+:\d+: /, '')}`, 'Export the drawing again.');
  });
  parser.on('doctype', () => {
    refuse('a DOCTYPE is not allowed', 'Delete the line; SVG needs none.');
  });
  parser.on('processinginstruction', ({ target }) => {
    refuse(`the instruction <?${target}?> is not allowed`, 'Delete it.');
  });
  parser.on('opentag', (tag) => {
    open.push(tag);
    count += 1;
    if (count > MAX_ELEMENTS) refuse(`there are more than ${MAX_ELEMENTS} elements`, 'Draw it with fewer shapes.');
    if (open.length > MAX_DEPTH) refuse(`elements stand deeper than ${MAX_DEPTH}`, 'Leave out groups.');
    const problem = open.length === 1 ? (checkRoot(tag) ?? checkTag(tag)) : checkTag(tag);
    if (problem !== undefined) refuse(...problem);
  });
  const checkText = (text: string) => {
    if (open.at(-1)?.local !== 'style' || !LOADING.test(text.replace(MEDIA, ''))) return;
    refuse(
      'the style loads something, or may',
      'Use colors and lengths alone, and no @ rule but prefers-color-scheme.',
    );
  };
  parser.on('text', checkText);
  parser.on('cdata', checkText);
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return fault;
}

type Problem = readonly [message: string, hint: string];

function checkRoot({ local, uri, attributes }: SaxesTagNS): Problem | undefined {
  if (local !== 'svg' || uri !== NAMESPACE)
    return ['this is no SVG', `Begin with <svg xmlns="${NAMESPACE}" viewBox="...">.`];
  if (attributes['viewBox'] !== undefined) return undefined;
  return ['the drawing has no viewBox', 'Add one, such as viewBox="0 0 640 320", so that it can be shown in any size.'];
}

function checkTag({ name, uri, attributes }: SaxesTagNS): Problem | undefined {
  if (uri !== NAMESPACE || !ELEMENTS.has(name)) {
    return [`the element <${name}> is not allowed`, `Allowed are: ${[...ELEMENTS].join(', ')}.`];
  }
  for (const attribute of Object.values(attributes)) {
    const problem = checkAttribute(attribute);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function checkAttribute({ name, value }: SaxesAttributeNS): Problem | undefined {
  if (name === 'href' && /^#[\w-]+$/.test(value)) return undefined;
  if (!ATTRIBUTES.has(name) && !LOOKS.test(name)) {
    return [
      `the attribute ${name} is not allowed`,
      'Take it out: a drawing has shapes and looks, nothing that runs or loads.',
    ];
  }
  if (name === 'xmlns' || !LOADING.test(value)) return undefined;
  return [`the value of ${name} loads something, or may`, 'Name parts of the drawing itself alone: url(#id).'];
}
