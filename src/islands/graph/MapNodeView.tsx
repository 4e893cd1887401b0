import { Handle, type NodeProps } from '@xyflow/react';

import type { LinkedNode } from '../../urls/linked-graph.ts';
import { MarkBadge } from './MarkBadge.tsx';
import { OriginalBox } from './OriginalBox.tsx';
import type { MapNode } from './to-flow.ts';

/** A box of the map with the same markup and classes as in the static page, so that both look alike. */
export function MapNodeView({ data: { box, handles } }: NodeProps<MapNode>) {
  return (
    <>
      {handles.map(({ type, position }) => (
        <Handle key={type} type={type} position={position} isConnectable={false} aria-hidden="true" />
      ))}
      {'size' in box ? <OriginalBox box={box} /> : <Box box={box} />}
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
          {box.facts !== undefined && <span className="node-facts">{box.facts}</span>}
        </a>
      );
  }
}
