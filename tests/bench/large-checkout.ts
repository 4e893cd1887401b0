import { stringify } from 'yaml';

/** How large a checkout to make. */
export interface LargeCheckoutSize {
  readonly roadmaps: number;
  /** Nodes with something to learn, over all graphs. */
  readonly topics: number;
  /** Texts of topics; a few have no node. */
  readonly files: number;
}

const WORDS =
  `harbor anchor sail rope knot tide wind chart compass buoy deck mast hull keel rudder tiller boom jib crew watch
  lantern signal flag cable winch block cleat fender ballast bilge galley cabin hatch ladder locker pump valve engine
  propeller shaft battery panel radio radar sonar beacon channel lock canal river delta coast reef shoal current swell
  storm calm fog rain frost sun star moon horizon course bearing fathom league log journal port starboard bow stern`.split(
    /\s+/,
  );

/** Lehmer's generator with the factor of Park and Miller, doi:10.1145/63039.63042: the same numbers in every run. */
function makeRandom(seed: number): (below: number) => number {
  let state = (seed * 7919 + 17) % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

interface DrawnTopic {
  readonly id: string;
  readonly label: string;
}

/**
 * Makes a checkout in the format of roadmap.sh with words of our own, as texts by path: graphs whose topics have an edge, a
 * box or nothing but their place, texts with resources of all kinds, some of which are shared, and pages with questions.
 */
export function makeLargeCheckout({ roadmaps, topics, files }: LargeCheckoutSize): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const share = Math.ceil(topics / roadmaps);
  const extra = Math.ceil(Math.max(0, files - topics) / roadmaps);
  for (let index = 0; index < roadmaps; index += 1) {
    const id = `voyage-${index + 1}`;
    const folder = `src/data/roadmaps/${id}`;
    const count = Math.min(share, topics - index * share);
    const { graph, drawn } = drawGraph(index, count);
    texts.set(`${folder}/${id}.json`, JSON.stringify(graph));
    texts.set(`${folder}/${id}.md`, writePage(id, index));
    texts.set(`${folder}/faqs.astro`, writeFaqs(index));
    const undrawn = Array.from({ length: extra }, (_, number) => nameTopic(index, count + number));
    for (const [number, topic] of [...drawn, ...undrawn].entries()) {
      texts.set(`${folder}/content/${toSlug(topic.label)}@${topic.id}.md`, writeTopic(topic.label, index, number));
    }
  }
  return texts;
}

const toSlug = (label: string) => label.toLowerCase().replaceAll(' ', '-');

/** One topic in ten has a name and a text that other roadmaps have too; one in fifty a name alone. */
const isShared = (number: number) => number % 10 === 7;
const isAmbiguous = (number: number) => number % 50 === 9;

function nameTopic(roadmap: number, number: number): DrawnTopic {
  const id = `node_${String(roadmap).padStart(3, '0')}-${String(number).padStart(5, '0')}`.padEnd(21, 'x');
  if (isAmbiguous(number)) return { id, label: `Introduction ${number}` };
  const random = makeRandom(isShared(number) ? number : roadmap * 1000 + number + 1);
  const words = [1, 2].map(() => WORDS[random(WORDS.length)] ?? '');
  return { id, label: `${words.join(' ')} ${isShared(number) ? number : `${roadmap + 1} ${number}`}` };
}

/** Sections of ten topics on a spine: three joined by edges, three in a box, and the rest beside them. */
function drawGraph(roadmap: number, count: number) {
  const drawn: DrawnTopic[] = [];
  const nodes: unknown[] = [];
  const edges: unknown[] = [];
  let spine: string | undefined;
  const add = (id: string, type: string, x: number, y: number, data: object, width = 180, height = 49) => {
    nodes.push({
      id,
      type,
      position: { x, y },
      width,
      height,
      measured: { width, height },
      data: { style: {}, ...data },
    });
  };
  const join = (source: string, target: string, edgeStyle: 'solid' | 'dashed') => {
    edges.push({
      id: `${source}-${target}`,
      source,
      target,
      sourceHandle: 'y2',
      targetHandle: 'z1',
      data: { edgeStyle },
    });
  };
  add(`title-${roadmap}`, 'title', 0, -120, { label: `Voyage ${roadmap + 1}` });
  for (let number = 0; number < count; number += 1) {
    const topic = nameTopic(roadmap, number);
    const [section, place] = [Math.floor(number / 10), number % 10];
    const [top, left] = [section * 420, section % 2 === 0];
    drawn.push(topic);
    if (place === 0) {
      add(topic.id, 'topic', 0, top, { label: topic.label });
      if (spine !== undefined) join(spine, topic.id, 'solid');
      spine = topic.id;
      continue;
    }
    const x = left ? -320 : 320;
    const legend = place === 4 ? { legend: { id: 'l1', label: 'Our recommendation', color: '#123456' } } : {};
    if (place <= 3) {
      add(topic.id, 'subtopic', x, top + (place - 1) * 60, { label: topic.label, ...legend });
      join(spine ?? '', topic.id, 'dashed');
    } else if (place <= 6) {
      add(topic.id, 'subtopic', -x, top + (place - 3) * 60, { label: topic.label, ...legend });
    } else add(topic.id, 'subtopic', x, top + (place - 3) * 60, { label: topic.label });
    if (place === 6) {
      add(`box-${section}`, 'section', -x - 20, top + 20, {}, 220, 240);
      add(`label-${section}`, 'label', -x, top + 26, { label: `Part ${section + 1}` }, 120, 26);
      add(`line-${section}`, 'vertical', -x / 2, top, { style: { stroke: '#123456' } }, 20, 200);
      add(`button-${section}`, 'button', 0, top + 300, { label: 'Go further', href: `/voyage-${section + 1}` });
    }
  }
  return { graph: { nodes, edges }, drawn };
}

const TYPES = [
  'official',
  'article',
  'video',
  'Video',
  'offical',
  'guide',
  'documentation',
  'opensource',
  'course',
  'paper',
];

function writeTopic(label: string, roadmap: number, number: number): string {
  const random = makeRandom(isShared(number) ? number + 50_000 : roadmap * 1000 + number + 100_000);
  const words = (count: number) => Array.from({ length: count }, () => WORDS[random(WORDS.length)] ?? '').join(' ');
  const links = Array.from({ length: random(5) }, (_, index) => {
    const type = TYPES[random(TYPES.length)] ?? '';
    return `- [@${type}@${words(3)}](https://example.com/${toSlug(words(2))}/${random(1_000_000)}-${index})`;
  });
  const leadIn = links.length === 0 ? [] : ['Visit these resources to learn more:', '', ...links, ''];
  return [`# ${label}`, '', `The ${words(35)}. A ${words(30)}.`, '', ...leadIn].join('\n');
}

function writePage(id: string, roadmap: number): string {
  const title = `Voyage ${roadmap + 1}`;
  const fields = {
    jsonUrl: `/jsons/roadmaps/${id}.json`,
    pdfUrl: `/pdfs/roadmaps/${id}.pdf`,
    order: roadmap + 0.5,
    briefTitle: title,
    briefDescription: `The way of ${title} from the first knot to the open sea`,
    title: `${title} for sailors`,
    description: `Step by step through ${title} in @currentYear@`,
    hasTopics: true,
    isNew: false,
    renderer: 'editor',
    dimensions: { width: 968, height: 2800 },
    schema: {
      headline: `${title} for sailors`,
      description: `All that ${title} asks of you`,
      imageUrl: `https://roadmap.sh/roadmaps/${id}.png`,
      datePublished: '2025-01-05',
      dateModified: '2025-02-06',
    },
    seo: { title: `${title}: a map`, description: `A map of ${title}`, keywords: ['sail', 'map', 'sail'] },
    relatedRoadmaps: [`voyage-${roadmap}`, `voyage-${roadmap + 2}`].filter((name) => name !== 'voyage-0'),
    sitemap: { priority: 1, changefreq: 'monthly' },
    tags: ['roadmap', 'main-sitemap', roadmap % 2 === 0 ? 'role-roadmap' : 'skill-roadmap'],
  };
  return `---\n${stringify(fields)}---\n`;
}

const writeFaqs = (roadmap: number): string => `---
import type { FAQType } from '../../../components/FAQs/FAQs.astro';

export const faqs: FAQType[] = [
  {
    question: 'How long is voyage ${roadmap + 1}?',
    answer: ['As long as the wind allows.', 'It\\'s better to ask [the log](/voyage-${roadmap + 1}) than the crew.'],
  },
];
---
`;
