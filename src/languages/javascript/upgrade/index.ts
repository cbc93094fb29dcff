import type { Upgrade } from '../../language.ts';
import type { SyntaxUnit } from '../../syntax.ts';
import { NPM_CLARIFAI } from '../app.ts';
import { answerUses } from './answer-uses.ts';
import { upgradeBody } from './body.ts';
import { answerChange } from './changed-methods.ts';
import { upgradeHits } from './hits.ts';
import { upgradeRawData } from './raw-data.ts';
import { upgradeSearchArguments } from './search-arguments.ts';

/**
 * What changed besides credentials from npm clarifai 2.0.x to 2.1.8, by the sources of the published packages:
 * `predict` and three more give the body instead of the HTTP response, `inputs.search` gives `hits` and is asked in
 * another form, and objects that stand for answers show them as `rawData`.
 */
export function upgradeClient(unit: SyntaxUnit): readonly Upgrade[] {
  if (!NPM_CLARIFAI.present(unit)) return [];
  const upgrades = distinct(
    unit.calls.flatMap((call): readonly Upgrade[] => {
      switch (answerChange(call, unit)) {
        case 'body':
          return upgradeBody(answerUses(call, unit), unit);
        case 'hits':
          return [...upgradeSearchArguments(call, unit), ...upgradeHits(answerUses(call, unit), unit)];
        case 'objects':
          return upgradeRawData(answerUses(call, unit), unit);
        default:
          return [];
      }
    }),
  );
  return unit.damaged
    ? upgrades.map(({ span }) => ({ kind: 'by-hand', span, reason: DAMAGED, suggestion: WHOLE }))
    : upgrades;
}

const DAMAGED =
  'from clarifai 2.1.0 on this answer has another form, and the file does not parse, so an edit could break it';

const WHOLE = 'Read .outputs where .data.outputs was read, and .rawData where .toObject() was called.';

/** Several calls may give their answers to one function. */
function distinct(upgrades: readonly Upgrade[]): readonly Upgrade[] {
  return [...new Map(upgrades.map((one) => [`${one.kind} ${one.span.start}-${one.span.end}`, one])).values()];
}
