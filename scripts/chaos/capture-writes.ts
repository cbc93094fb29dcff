/** Keeps what an action writes to standard output and error to itself. */
export async function captureWrites<Result>(
  action: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly output: string }> {
  let output = '';
  const keep = (chunk: string | Uint8Array): boolean => {
    output += String(chunk);
    return true;
  };
  const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }));
  for (const { stream } of streams) stream.write = keep;
  try {
    return { result: await action(), output };
  } finally {
    for (const { stream, write } of streams) stream.write = write;
  }
}
