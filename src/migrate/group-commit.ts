interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommit<Item, Result> {
  /** Resolves with the item's result once its group is flushed. */
  submit(item: Item): Promise<Result>;
  /** Resolves when nothing waits. */
  idle(): Promise<void>;
}

/**
 * Gathers what arrives during a flush into the next one, so that many writers share an fsync. Groups
 * run one after the other; a flush that fails fails its whole group.
 */
export function groupCommit<Item, Result>(
  flush: (group: readonly Item[]) => Promise<readonly Result[]>,
): GroupCommit<Item, Result> {
  let queue: Waiting<Item, Result>[] = [];
  let draining: Promise<void> | undefined;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const group = queue;
      queue = [];
      try {
        const results = await flush(group.map(({ item }) => item));
        group.forEach(({ resolve }, index) => {
          resolve(results[index] as Result);
        });
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    draining = undefined;
  }

  return {
    submit: (item) =>
      new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        draining ??= drain();
      }),
    idle: async () => {
      await draining;
    },
  };
}
