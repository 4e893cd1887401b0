import type { DataPath, Source } from '../lint/content.ts';
import type { Position, Range as Characters } from '../lint/finding.ts';
import { readValue } from '../lint/read-value.ts';

const START: Position = { line: 1, column: 1 };
const NOWHERE: Characters = [0, 0];

/**
 * Remembers from where in a foreign file each part of the data was made, so that the checks of our own files name lines
 * of that one.
 */
export class PlaceSource implements Source {
  readonly file: string;
  readonly bodyOffset = 0;
  readonly #places = new WeakMap<object, Position>();
  #data: unknown;

  constructor(file: string) {
    this.file = file;
  }

  /** Remembers where a part comes from, and gives it back. */
  mark<Part extends object>(part: Part, place: Position): Part {
    this.#places.set(part, place);
    return part;
  }

  /** The whole of the parts, in which paths are followed. */
  hold(data: unknown): void {
    this.#data = data;
  }

  /** Where the nearest part around the value comes from. */
  locate(path: DataPath): Position {
    for (let length = path.length; length > 0; length -= 1) {
      const part = readValue(this.#data, path.slice(0, length));
      const place = typeof part === 'object' && part !== null ? this.#places.get(part) : undefined;
      if (place !== undefined) return place;
    }
    return START;
  }

  locateKey(path: DataPath): Position {
    return this.locate(path);
  }

  locateWords(path: DataPath): Position {
    return this.locate(path);
  }

  locateBody(): Position {
    return START;
  }

  range(): Characters {
    return NOWHERE;
  }

  keyRange(): Characters {
    return NOWHERE;
  }

  textOf(path: DataPath): string {
    const value = readValue(this.#data, path);
    return typeof value === 'string' ? value : '';
  }
}
