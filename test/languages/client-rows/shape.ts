import type { ClientMethodFact } from '../../../src/clarifai/facts/load.ts';

/** A way of writing a call of one receiver of one client: the row's call stands once in the text, as `call(row)`. */
export interface Shape {
  /** How the code gets at what the method is called on: `variable`, `parameter`, `then`. */
  readonly name: string;
  readonly client: string;
  readonly receiver: string;
  readonly file: string;
  readonly call: (row: ClientMethodFact) => string;
  readonly write: (call: string) => string;
}

type Writer = readonly [name: string, on: string, write: (call: string) => string];

/** Shapes of one receiver in a language that writes `on.method(value)`. */
export function shapes(
  client: string,
  receiver: string,
  file: string,
  writers: readonly Writer[],
  args = 'value',
): readonly Shape[] {
  return writers.map(([name, on, write]) => ({
    name: `${name} (${file.slice(file.lastIndexOf('.') + 1)})`,
    client,
    receiver,
    file,
    call: ({ method }) => `${on}${method}(${args})`,
    write,
  }));
}
