import { Handle, type NodeProps } from '@xyflow/react';

import { MARK_SHAPES } from '../../roadmap/layout/mark-shapes.ts';
import { MARK_LABELS } from '../../roadmap/mark-labels.ts';
import type { Mark } from '../../roadmap/types.ts';
import type { LinkedNode } from '../../urls/linked-graph.ts';
import type { MapNode } from './to-flow.ts';

/** A box of the map with the same markup and classes as in the static page, so that both look alike. */
export function MapNodeView({ data: { box, handles } }: NodeProps<MapNode>) {
  return (
    <>
      {handles.map(({ type, position }) => (
        <Handle key={type} type={type} position={position} isConnectable={false} aria-hidden="true" />
      ))}
      <Box box={box} />
    </>
  );
}

function Box({ box }: { box: LinkedNode }) {
  const text = (
    <span className="node-text">
      {box.lines.map((line, index) => (
        <span key={index}>{line} </span>
      ))}
    </span>
  );
  switch (box.kind) {
    case 'section':
      return (
        <h3 className="node" data-kind="section">
          <a href={box.href} data-section={box.id} data-topic={box.topic} data-mark={box.mark} draggable={false}>
            {box.mark && <MarkBadge mark={box.mark} />}
            {text}
            {box.isDraft && <span className="node-draft">Draft</span>}
          </a>
        </h3>
      );
    case 'group':
      return (
        <div className="node" data-kind="group">
          {box.lines.length > 0 && <h4>{text}</h4>}
        </div>
      );
    default:
      return box.href === undefined ? (
        <p className="node" data-kind={box.kind}>
          {text}
        </p>
      ) : (
        <a
          className="node"
          data-kind={box.kind}
          data-topic={box.kind === 'topic' || box.kind === 'subtopic' ? box.id : undefined}
          data-mark={box.mark}
          href={box.href}
          rel={box.url === undefined ? undefined : 'noopener'}
          draggable={false}
        >
          {box.kind === 'checkpoint' && <span className="node-overline">Checkpoint</span>}
          {box.mark && <MarkBadge mark={box.mark} />}
          {text}
          {box.isDraft && <span className="node-draft">Draft</span>}
        </a>
      );
  }
}

function MarkBadge({ mark }: { mark: Mark }) {
  return (
    <span className="mark" data-mark={mark}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={MARK_SHAPES[mark]} fillRule="evenodd" />
      </svg>
      <span className="visually-hidden">{MARK_LABELS[mark].label}</span>
    </span>
  );
}
