import { MARK_SHAPES } from '../../roadmap/layout/mark-shapes.ts';
import { MARK_LABELS } from '../../roadmap/mark-labels.ts';
import type { Mark } from '../../roadmap/types.ts';

interface Props {
  mark: Mark;
  /** Whether the label is read out; leave it off where its meaning stands beside it. */
  isLabelled?: boolean;
}

/** The sign of a mark, as in the static page. */
export function MarkBadge({ mark, isLabelled = true }: Props) {
  return (
    <span className="mark" data-mark={mark}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={MARK_SHAPES[mark]} fillRule="evenodd" />
      </svg>
      {isLabelled && <span className="visually-hidden">{MARK_LABELS[mark].label}</span>}
    </span>
  );
}
