import type { ListedTopic } from '../../learner/mine/list-mine.ts';
import { topicPath } from '../../urls/paths.ts';

interface Props {
  item: ListedTopic;
  /** Whether to lead to the learner's notes on the page of the topic. */
  isToNotes?: boolean;
}

/** The title of a topic, as a link as long as the topic has a page. */
export function TopicLink({ item: { topic, title, isKnown }, isToNotes = false }: Props) {
  if (isKnown) return <a href={`${topicPath(topic.id)}${isToNotes ? '#your-notes' : ''}`}>{title}</a>;
  return (
    <>
      {title} <span className="soft">no longer on this site</span>
    </>
  );
}
