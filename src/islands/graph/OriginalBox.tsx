import type { CSSProperties } from 'react';

import { type LinkedItem, type LinkedOriginal, relOf } from '../../urls/linked-original.ts';
import { MarkBadge } from './MarkBadge.tsx';

/** A box of a drawing with coordinates of its own; the same markup as OriginalNode.astro. */
export function OriginalBox({ box }: { box: LinkedOriginal }) {
  const style = { '--size': box.size } as CSSProperties;
  const { kind, items, href } = box;
  if (kind === 'line') {
    const direction = box.width >= box.height ? 'row' : 'column';
    return <div className="node" data-kind={kind} data-direction={direction} data-dashed={box.isDashed} />;
  }
  if (items) {
    return (
      <div className="node" data-kind={kind} style={style}>
        {box.lines.length > 0 && (
          <p>
            <Lines lines={box.lines} />
          </p>
        )}
        <ul role="list">
          {items.map((item, index) => (
            <Item key={index} item={item} />
          ))}
        </ul>
      </div>
    );
  }
  const content = (
    <>
      {box.mark && <MarkBadge mark={box.mark} />}
      {kind === 'todo' && <span className="todo-box" aria-hidden="true" />}
      <Lines lines={box.lines} />
      {box.isDraft && <span className="node-draft">Draft</span>}
    </>
  );
  return href === undefined ? (
    <p className="node" data-kind={kind} style={style}>
      {content}
    </p>
  ) : (
    <a
      className="node"
      data-kind={kind}
      data-topic={box.id}
      data-mark={box.mark}
      href={href}
      rel={relOf(href)}
      title={box.why ?? (box.isDraft ? 'Draft: help to write it' : undefined)}
      style={style}
      draggable={false}
    >
      {content}
    </a>
  );
}

function Item({ item }: { item: LinkedItem }) {
  const lines = <Lines lines={item.lines} />;
  return (
    <li>
      {item.mark && <MarkBadge mark={item.mark} isLabelled={false} />}
      {item.href === undefined ? (
        lines
      ) : (
        <a href={item.href} rel={relOf(item.href)} draggable={false}>
          {lines}
        </a>
      )}
    </li>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <span className="node-text">
    {lines.map((line, index) => (
      <span key={index}>{line} </span>
    ))}
  </span>
);
