import { sentence } from '../../words/sentence.ts';

interface Props {
  /** What is moved. */
  title: string;
  isFirst: boolean;
  isLast: boolean;
  onStep: (by: -1 | 1) => void;
}

/** Moves something up or down in a list. At the ends the buttons stay, so that the focus is not lost. */
export function StepButtons({ title, isFirst, isLast, onStep }: Props) {
  return (
    <>
      <StepButton label={sentence`Move ${title} up`} sign="↑" isOff={isFirst} onClick={() => onStep(-1)} />
      <StepButton label={sentence`Move ${title} down`} sign="↓" isOff={isLast} onClick={() => onStep(1)} />
    </>
  );
}

interface StepButtonProps {
  label: string;
  sign: string;
  isOff: boolean;
  onClick: () => void;
}

function StepButton({ label, sign, isOff, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      className="button version-step"
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
