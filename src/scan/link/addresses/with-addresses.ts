import type { Call, Expression, StringLiteral, SyntaxUnit } from '../../../languages/syntax.ts';
import type { GivenAddress } from './given-address.ts';

/** An address that a file does not say itself, under the name it has there; null where it is not named. */
export interface AdoptedAddress {
  readonly name: string | null;
  readonly given: GivenAddress;
}

/**
 * The file as if it said the addresses itself, behind its last character: so that the rules for a file that says
 * them hold for one that is given them. What stands there is nothing to edit.
 */
export function withAddresses(unit: SyntaxUnit, adopted: readonly AdoptedAddress[]): SyntaxUnit {
  const end = { start: unit.text.length, end: unit.text.length };
  const names = new Set(adopted.flatMap(({ name }) => name ?? []));
  const isImport = ({ name, statement }: SyntaxUnit['bindings'][number]): boolean =>
    names.has(name) && unit.imports.some(({ span }) => statement.start <= span.start && span.end <= statement.end);
  const bound = adopted.flatMap(({ name, given }) =>
    name === null
      ? []
      : [
          {
            name,
            value: valueGiven(given, end),
            kind: 'declaration' as const,
            statement: end,
            scope: { start: 0, end: unit.text.length + 1 },
            alone: false,
          },
        ],
  );
  return {
    ...unit,
    bindings: [...unit.bindings.filter((binding) => !isImport(binding)), ...bound],
    strings: [...unit.strings, ...adopted.map(({ given }) => literalOf(given.address, end))],
  };
}

function valueGiven({ address, client }: GivenAddress, span: StringLiteral['span']): Expression {
  const literal = literalOf(address, span);
  if (!client) return literal;
  const argument = { label: null, value: literal, span };
  const call: Call = { form: 'call', name: 'create', receiver: null, arguments: [argument], span, argumentsSpan: span };
  return { kind: 'call', call, span };
}

function literalOf(value: string, span: StringLiteral['span']): StringLiteral {
  return { kind: 'string', value, content: span, span };
}
