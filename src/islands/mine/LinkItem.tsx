import { removeLink, setLink } from '../../learner/mine/change.ts';
import type { ListedTopic } from '../../learner/mine/list-mine.ts';
import type { ListedLink } from '../../learner/mine/lookup.ts';
import { changeMine } from './change-mine.ts';
import { SwitchItem } from './SwitchItem.tsx';
import { TopicLink } from './TopicLink.tsx';

/** An own link with the topic that it belongs to. */
export function LinkItem({ item, link }: { item: ListedTopic; link: ListedLink }) {
  const { host } = new URL(link.address);
  return (
    <SwitchItem
      label="Remove"
      name={`Remove ${link.title}`}
      onUndo={() =>
        changeMine(
          (known, now) => removeLink(known, item.topic, link.address, now),
          (known, now) => setLink(known, item.topic, link, now),
          `Removed the link "${link.title}".`,
        )
      }
    >
      <a href={link.address} rel="nofollow noopener">
        {link.title}
      </a>{' '}
      {host !== link.title && <span className="soft">{host} </span>}
      <span className="my-topic">
        <TopicLink item={item} isToNotes />
      </span>
    </SwitchItem>
  );
}
