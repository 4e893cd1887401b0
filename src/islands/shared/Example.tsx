/** One line of an example: what it is called, what stands beside it, and how much of it is done, in percent. */
interface ExampleRow {
  readonly title: string;
  readonly text: string;
  readonly done?: number;
}

interface Props {
  /** What the learner does so that the page fills: one sentence. */
  caption: string;
  rows: readonly ExampleRow[];
  /** What looks like buttons below the rows; nothing in an example can be pressed. */
  buttons?: readonly string[];
}

/** What a page of the learner's own will look like, for as long as nothing is on it. Nothing of it is stored. */
export function Example({ caption, rows, buttons = [] }: Props) {
  return (
    <figure className="example no-print">
      <figcaption>
        <span className="tag">Example</span> {caption}
      </figcaption>
      <ul role="list">
        {rows.map(({ title, text, done }) => (
          <li key={title}>
            <strong>{title}</strong>
            <span>{text}</span>
            {done !== undefined && (
              <span className="example-bar" aria-hidden="true">
                <span style={{ inlineSize: `${String(done)}%` }} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {buttons.length > 0 && (
        <p className="example-buttons" aria-hidden="true">
          {buttons.map((label) => (
            <span key={label}>{label}</span>
          ))}
        </p>
      )}
    </figure>
  );
}
