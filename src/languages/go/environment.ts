import type { Call, Expression } from '../syntax.ts';
import { isOf } from './strings.ts';

const CONSTANT = /^[A-Z][A-Z0-9_]*$/;

/**
 * `os.Getenv("X")`, `os.LookupEnv("X")`, the project's own `getEnv("X", "default")` and `mustGetenv("X")`, and
 * `viper.GetString("X")`: viper takes a key that is written like a variable from the environment.
 */
export function environmentRead(call: Call): Expression | undefined {
  const [name, fallback] = call.arguments.map(({ value }) => value);
  if (name?.kind !== 'string' || !CONSTANT.test(name.value) || !isReader(call)) return undefined;
  const read: Expression = { kind: 'env', name: name.value, span: call.span };
  return fallback?.kind === 'string' && fallback.value !== ''
    ? { kind: 'choice', options: [read, fallback], span: call.span }
    : read;
}

function isReader(call: Call): boolean {
  const name = call.name ?? '';
  if (/^(set|unset)|^Expand/i.test(name)) return false;
  return (
    /env/i.test(name) || (isOf(call, 'envy') && /Get$/.test(name)) || (isOf(call, 'viper') && name === 'GetString')
  );
}
