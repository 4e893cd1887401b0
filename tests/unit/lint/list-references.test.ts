import { expect, test } from 'vitest';

import { listReferences } from '../../../src/lint/list-references.ts';
import { ALPHA, BETA, GUIDE, GUIDE_TEXT, OUTLINE, readSample, ROADMAP } from './sample-project.ts';

test('finds every place that names a topic, a roadmap or a guide', () => {
  const content = readSample(
    { file: GUIDE, from: '', to: GUIDE_TEXT },
    { file: ROADMAP, from: 'note: A note.', to: 'relatedRoadmaps: [demo, gone]\nnote: "See [a](topic:alpha-old)."' },
    {
      file: BETA,
      from: 'requires: []',
      to: 'requires:\n  - topic: "alpha"\n    reason: It comes first, as said before.',
    },
    {
      file: ALPHA,
      from: 'Sentence 1 on',
      to: '[a](/topics/beta#x) [b](/demo/gamma?x) [c](/demo.json) [d](/demo/outline) [e](/guides/begin) `topic:beta` Sentence 1 on',
    },
  );
  const found = [...listReferences(content)].map((reference) => {
    const { kind, id, file, range, written, rename } = reference;
    const text = content.sources.get(file)?.slice(...range);
    return [file.replace('content/', ''), `${kind} ${id}`, text, written, rename('new')];
  });
  expect(found).toEqual(
    [
      [OUTLINE, 'topic alpha', 'alpha', 'alpha', 'new'],
      [OUTLINE, 'topic beta', 'beta', 'beta', 'new'],
      [OUTLINE, 'topic gamma', 'gamma', 'gamma', 'new'],
      [OUTLINE, 'topic delta', 'delta', 'delta', 'new'],
      [ROADMAP, 'roadmap demo', 'demo', 'demo', 'new'],
      [BETA, 'topic alpha', '"alpha"', 'alpha', 'new'],
      [ALPHA, 'topic beta', '[a](/topics/beta#x)', '/topics/beta#x', '/topics/new#x'],
      [ALPHA, 'roadmap demo', '[b](/demo/gamma?x)', '/demo/gamma?x', '/new/gamma?x'],
      [ALPHA, 'topic gamma', '[b](/demo/gamma?x)', '/demo/gamma?x', '/demo/new?x'],
      [ALPHA, 'roadmap demo', '[c](/demo.json)', '/demo.json', '/new.json'],
      [ALPHA, 'roadmap demo', '[d](/demo/outline)', '/demo/outline', '/new/outline'],
      [ALPHA, 'guide begin', '[e](/guides/begin)', '/guides/begin', '/guides/new'],
      [ROADMAP, 'topic alpha', '"See [a](topic:alpha-old)."', 'topic:alpha-old', 'topic:new'],
      [GUIDE, 'roadmap demo', '[demo](/demo)', '/demo', '/new'],
    ].map(([file = '', ...rest]) => [file.replace('content/', ''), ...rest]),
  );
});
