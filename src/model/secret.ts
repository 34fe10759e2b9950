// A secret value that no ordinary way of printing can show.

const REDACTED = "[redacted]";

/**
 * Holds one secret. `toString`, `JSON.stringify`, `util.inspect`, templates and
 * concatenation all give `[redacted]`; only `reveal()` gives the value, and
 * `test/layers.test.ts` lists the files that may call it.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  get isEmpty(): boolean {
    return this.#value === "";
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [Symbol.toPrimitive](): string {
    return REDACTED;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return REDACTED;
  }
}
