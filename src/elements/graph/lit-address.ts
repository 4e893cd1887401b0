import { writeQuery } from '../../urls/query.ts';
import type { Answer } from './path-answer.ts';

/** Has the address say what is lit, `?topic=oauth` or `?goal=topic:oauth`, so that it can be kept and shared. */
export function keepInAddress(answer: Answer | undefined): void {
  const url = new URL(location.href);
  const kept = Object.fromEntries([...url.searchParams].filter(([name]) => name !== 'topic' && name !== 'goal'));
  const topic = answer?.kind === 'why' ? (answer.start ?? '') : '';
  // Goals have names without signs that an address would have to encode.
  const goals = answer?.way?.goals.map((goal) => `goal=${goal}`) ?? [];
  const query = [writeQuery({ ...kept, topic }).slice(1), ...goals].filter(Boolean).join('&');
  url.search = query;
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}
