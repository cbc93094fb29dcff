import { Arg, DockerfileParser, Env, type Instruction, type Property } from 'dockerfile-ast';
import type { Span } from '../domain/location.ts';
import type { Format } from './format.ts';
import { analyzeSettings } from './settings/analyze.ts';
import { cutterOf, wholeLines } from './settings/remove.ts';
import type { Setting } from './settings/setting.ts';
import { withTextRules } from './text/with-text-rules.ts';

/** Dockerfiles: what `ENV` sets and `ARG` takes. */
export const dockerfile: Format = {
  id: 'dockerfile',
  linkable: true,
  analyze(text, file, options) {
    const analysis = analyzeSettings(text, file, readDockerfile(text), undefined, options);
    return withTextRules(analysis, text, file, options);
  },
};

type Range = ReturnType<Instruction['getRange']>;
type ToSpan = (range: Range) => Span;

function readDockerfile(text: string): readonly Setting[] {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  const offset = ({ line, character }: Range['start']): number => (starts[line] ?? 0) + character;
  const toSpan: ToSpan = ({ start, end }) => ({ start: offset(start), end: offset(end) });
  return DockerfileParser.parse(text)
    .getInstructions()
    .flatMap((instruction) => settingsOf(instruction, toSpan, text));
}

function settingsOf(instruction: Instruction, toSpan: ToSpan, text: string): readonly Setting[] {
  if (!(instruction instanceof Env || instruction instanceof Arg)) return [];
  const properties = instruction.getProperties();
  const spans = properties.map((property) => toSpan(property.getRange()));
  const whole = toSpan(instruction.getRange());
  const cut = cutterOf(spans);
  return properties.flatMap((property, index): Setting[] => {
    const span = spans[index];
    if (!span) return [];
    const nameSpan = toSpan(property.getNameRange());
    return [
      {
        name: property.getName(),
        parents: [],
        // An argument and the variable that is made of it have the same name.
        container: instruction.getKeyword(),
        variable: true,
        ...givenValue(property, toSpan, text),
        span: properties.length === 1 ? whole : span,
        rename: (to) => [{ ...nameSpan, text: to }],
        remove: (gone) => [
          properties.length === 1 ? wholeLines(text, whole) : (cut(span, gone) ?? wholeLines(text, whole)),
        ],
      },
    ];
  });
}

/** `ARG NAME` takes what the build is given under that name. */
function givenValue(property: Property, toSpan: ToSpan, text: string): Pick<Setting, 'value' | 'passedOn'> {
  const range = property.getValueRange();
  if (range === null) return { value: null, passedOn: true };
  const { start, end } = toSpan(range);
  const quoted = /^(["']).*\1$/s.test(text.slice(start, end)) ? 1 : 0;
  const span = { start: start + quoted, end: end - quoted };
  return { value: { text: text.slice(span.start, span.end), span } };
}
