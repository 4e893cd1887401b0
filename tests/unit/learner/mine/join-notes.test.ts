import fc from 'fast-check';
import { expect, test } from 'vitest';

import { joinNotes } from '../../../../src/learner/mine/join-notes.ts';

test('joined notes hold both texts, and the longer one alone if it holds the other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (here, elsewhere) => {
      const joined = joinNotes(here, elsewhere);
      expect(joined).toContain(here);
      expect(joined).toContain(elsewhere);
    }),
  );
  expect(joinNotes('Hello', 'Hello you')).toBe('Hello you');
  expect(joinNotes('Hello', '')).toBe('Hello');
  expect(joinNotes('a', 'b')).toMatch(/^a\n\n---\n\n\*.+\*\n\nb$/);
});
