// What others put in, taken out in order by whoever waits for it.

export interface Inbox<T> {
  put(item: T): void;
  /** No more comes; or, with an error, whoever takes the next one gets that. */
  close(error?: Error): void;
  /** The next item; undefined at the end. Only one may wait at a time. */
  take(): Promise<T | undefined>;
}

export function createInbox<T>(): Inbox<T> {
  const items: T[] = [];
  let closed: { readonly error: Error | undefined } | undefined;
  let wake: (() => void) | undefined;
  const stir = () => {
    wake?.();
    wake = undefined;
  };
  return {
    put(item) {
      items.push(item);
      stir();
    },
    close(error) {
      closed ??= { error };
      stir();
    },
    async take() {
      while (items.length === 0 && closed === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (items.length === 0 && closed?.error !== undefined) throw closed.error;
      return items.shift();
    },
  };
}
