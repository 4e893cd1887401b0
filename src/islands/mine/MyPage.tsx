import { useState } from 'react';

import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { mine } from '../../stores/mine-store.ts';
import { setSectionHidden, setToggle } from '../../learner/mine/change.ts';
import { filterMine, listHiddenSections, listMineTopics } from '../../learner/mine/list-mine.ts';
import { sectionPath } from '../../urls/paths.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { plural } from '../../words/plural.ts';
import { CatalogGate } from '../shared/CatalogGate.tsx';
import { useDocument } from '../shared/use-document.ts';
import { ExportNotes } from './ExportNotes.tsx';
import { changeMine } from './change-mine.ts';
import { LinkItem } from './LinkItem.tsx';
import { Example } from '../shared/Example.tsx';
import { MineList } from './MineList.tsx';
import { NoteItem } from './NoteItem.tsx';
import { SwitchItem } from './SwitchItem.tsx';
import { TopicLink } from './TopicLink.tsx';

/** Everything that the learner added to topics, in one place. */
export function MyPage() {
  return <CatalogGate>{(catalog) => <Lists catalog={catalog} />}</CatalogGate>;
}

function Lists({ catalog }: { catalog: IndexedCatalog }) {
  const stored = useDocument(mine);
  const [query, setQuery] = useState('');
  const all = listMineTopics(stored, catalog);
  const sections = listHiddenSections(stored, catalog);
  const found = filterMine(all, query);
  const notes = found.filter(({ note }) => note !== '');
  const links = found.flatMap((item) => item.links.map((link) => ({ item, link })));
  const isEmpty = all.length === 0 && sections.length === 0;

  return (
    <div className="my-page">
      {mine.problem && (
        <p className="my-problem" role="alert">
          {PROBLEM_TEXTS[mine.problem]}
        </p>
      )}
      {isEmpty && (
        <>
          <p>
            There is nothing here yet. On the page of a topic you can bookmark it, write a note and keep links of your
            own.
          </p>
          <Example
            caption="What you add to a topic is gathered here, can be searched, and can be saved as one file."
            rows={[
              { title: 'Bookmark: DNS', text: 'In Backend, How the internet works' },
              { title: 'Note on TCP', text: 'Three messages open a connection: SYN, SYN-ACK, ACK.' },
              { title: 'Link in Git', text: 'The talk that made rebase clear to me' },
            ]}
          />
        </>
      )}
      {all.length > 0 && (
        <form className="my-tools" role="search" onSubmit={(event) => event.preventDefault()}>
          <input
            className="field"
            type="search"
            aria-label="Find in your notes"
            placeholder="Find in your notes"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
          <ExportNotes topics={all} />
          <span role="status" className="soft">
            {query.trim() !== '' && `${plural(found.length, 'topic')} found`}
          </span>
        </form>
      )}
      <MineList title="Bookmarks">
        {found
          .filter(({ isBookmarked }) => isBookmarked)
          .map((item) => (
            <SwitchItem
              key={item.topic.id}
              label="Remove"
              name={`Remove the bookmark of ${item.title}`}
              onUndo={() =>
                changeMine(
                  (known, now) => setToggle(known, item.topic, 'bookmark', false, now),
                  (known, now) => setToggle(known, item.topic, 'bookmark', true, now),
                  `Removed the bookmark of ${item.title}.`,
                )
              }
            >
              <TopicLink item={item} />
            </SwitchItem>
          ))}
      </MineList>
      <MineList title="Notes">
        {notes.map((item) => (
          <NoteItem key={item.topic.id} item={item} />
        ))}
      </MineList>
      <MineList title="Your links">
        {links.map(({ item, link }) => (
          <LinkItem key={`${item.topic.id} ${link.address}`} item={item} link={link} />
        ))}
      </MineList>
      <MineList title="Hidden topics">
        {found
          .filter(({ isHidden }) => isHidden)
          .map((item) => (
            <SwitchItem
              key={item.topic.id}
              label="Show again"
              name={`Show ${item.title} again`}
              onUndo={() =>
                changeMine(
                  (known, now) => setToggle(known, item.topic, 'hidden', false, now),
                  (known, now) => setToggle(known, item.topic, 'hidden', true, now),
                  `${item.title} is shown again.`,
                )
              }
            >
              <TopicLink item={item} />
            </SwitchItem>
          ))}
      </MineList>
      <MineList title="Hidden sections">
        {sections.map(({ key, roadmap, section, roadmapTitle, title, isKnown }) => (
          <SwitchItem
            key={key}
            label="Show again"
            name={`Show ${title} again`}
            onUndo={() =>
              changeMine(
                (known, now) => setSectionHidden(known, key, false, now),
                (known, now) => setSectionHidden(known, key, true, now),
                `${title} is shown again.`,
              )
            }
          >
            {isKnown ? <a href={sectionPath(roadmap, section)}>{title}</a> : title}{' '}
            <span className="soft">{isKnown ? roadmapTitle : `${roadmapTitle}, no longer on this site`}</span>
          </SwitchItem>
        ))}
      </MineList>
    </div>
  );
}
