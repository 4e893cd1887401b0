import { describeTarget, FOREIGN_REL } from '../../markup/foreign-link.ts';

/** A link that a learner or a stranger added, with the host that it leads to: a title can say anything. */
export function OwnLink({ title, address }: { title: string; address: string }) {
  const host = describeTarget(address, title);
  return (
    <>
      <a href={address} rel={FOREIGN_REL.join(' ')}>
        <bdi>{title}</bdi>
      </a>
      {host !== undefined && (
        <>
          {' '}
          <bdi className="soft">{host}</bdi>
        </>
      )}
    </>
  );
}
