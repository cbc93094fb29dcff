const last = new Map<string, Promise<unknown>>();

/** Runs actions on one path one after the other, whichever sink of this process they come from. */
export async function inTurn<T>(path: string, action: () => Promise<T>): Promise<T> {
  const before = last.get(path) ?? Promise.resolve();
  const turn = before.then(action, action);
  last.set(path, turn);
  try {
    return await turn;
  } finally {
    if (last.get(path) === turn) last.delete(path);
  }
}
