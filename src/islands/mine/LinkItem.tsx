import { removeLink, setLink } from '../../learner/mine/change.ts';
import type { ListedTopic } from '../../learner/mine/list-mine.ts';
import type { ListedLink } from '../../learner/mine/lookup.ts';
import { sentence } from '../../words/sentence.ts';
import { changeMine } from './change-mine.ts';
import { OwnLink } from '../shared/OwnLink.tsx';
import { SwitchItem } from './SwitchItem.tsx';
import { TopicLink } from './TopicLink.tsx';

/** An own link with the topic that it belongs to. */
export function LinkItem({ item, link }: { item: ListedTopic; link: ListedLink }) {
  return (
    <SwitchItem
      label="Remove"
      name={sentence`Remove ${link.title}`}
      onUndo={() =>
        changeMine(
          (known, now) => removeLink(known, item.topic, link.address, now),
          (known, now) => setLink(known, item.topic, link, now),
          sentence`Removed the link "${link.title}".`,
        )
      }
    >
      <OwnLink {...link} />{' '}
      <span className="my-topic">
        <TopicLink item={item} isToNotes />
      </span>
    </SwitchItem>
  );
}
