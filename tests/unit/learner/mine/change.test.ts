import fc from 'fast-check';
import { expect, test } from 'vitest';

import { removeLink, setLink, setNote, setSectionHidden, setToggle } from '../../../../src/learner/mine/change.ts';
import { EMPTY_MINE, mergeMine } from '../../../../src/learner/mine/document.ts';
import { isHidden, isSectionHidden, listLinks, mineOf, sectionKey } from '../../../../src/learner/mine/lookup.ts';
import { mineDocuments } from './make-document.ts';

const DNS = { id: 'dns', aliases: ['domain-name-system'] };
const OLD_DNS = { id: 'domain-name-system', aliases: [] };

test('finds what was added under a former id', () => {
  const old = setToggle(setNote(EMPTY_MINE, OLD_DNS, 'Names to numbers', 1), OLD_DNS, 'bookmark', true, 1);
  expect(mineOf(old, DNS)).toEqual({
    note: { text: 'Names to numbers', changed: 1 },
    bookmark: { isOn: true, changed: 1 },
  });
  const cleared = setNote(setToggle(old, DNS, 'bookmark', false, 2), DNS, '', 2);
  expect(mineOf(cleared, DNS).bookmark?.isOn).toBe(false);
  expect(mineOf(cleared, DNS).note?.text).toBe('');
  expect(mineOf(old, { id: 'toString', aliases: [] })).toEqual({});
});

test('a change counts at once and survives a merge with what it replaced, whatever the clock says', () => {
  fc.assert(
    fc.property(mineDocuments, fc.constantFrom('dns', 'tcp', '__proto__'), fc.nat(9), (document, id, now) => {
      const topic = { id, aliases: ['udp'] };
      const noted = setNote(document, topic, 'new text', now);
      expect(mineOf(mergeMine(document, noted), topic).note?.text).toBe('new text');
      const hidden = setToggle(document, topic, 'hidden', true, now);
      expect(isHidden(mergeMine(hidden, document), topic)).toBe(true);
      const removed = removeLink(document, topic, 'https://example.org/', now);
      expect(listLinks(mineOf(mergeMine(removed, document), topic)).map(({ address }) => address)).not.toContain(
        'https://example.org/',
      );
    }),
  );
});

test('lists own links in the order in which they were added, without removed ones', () => {
  const first = { address: 'https://b.org/', title: 'B' };
  const second = { address: 'https://a.org/', title: 'A' };
  const document = setLink(setLink(EMPTY_MINE, DNS, first, 1), DNS, second, 2);
  expect(listLinks(mineOf(document, DNS))).toEqual([first, second]);
  const removed = removeLink(document, DNS, first.address, 3);
  expect(listLinks(mineOf(removed, DNS))).toEqual([second]);
  expect(listLinks(mineOf(setLink(removed, DNS, first, 4), DNS))).toEqual([second, first]);
});

test('a topic is hidden by itself or with its section', () => {
  const key = sectionKey('backend', 'internet');
  const document = setSectionHidden(EMPTY_MINE, key, true, 1);
  expect(isSectionHidden(document, key)).toBe(true);
  expect(isHidden(document, DNS, key)).toBe(true);
  expect(isHidden(document, DNS)).toBe(false);
  expect(isHidden(document, DNS, sectionKey('backend', 'http'))).toBe(false);
  expect(isHidden(setSectionHidden(document, key, false, 1), DNS, key)).toBe(false);
});
