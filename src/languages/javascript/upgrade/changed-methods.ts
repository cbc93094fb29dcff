import { receiverOf } from '../../detect/receivers.ts';
import type { Call, SyntaxUnit } from '../../syntax.ts';
import { NPM_CLARIFAI } from '../app.ts';
import { answerUses } from './answer-uses.ts';

/** How the answer of a call is another one in 2.1.8 than in 2.0.x. */
export type AnswerChange = 'body' | 'hits' | 'objects';

const PARTS = /^(models|inputs|concepts)$/;
const OBJECTS = /^(list|get|create|update|search|initModel|train|getOutputInfo|(merge|delete|overwrite)Concepts)$/;

/** Undefined: the same answer, or no call of the client. */
export function answerChange(call: Call, unit: SyntaxUnit): AnswerChange | undefined {
  const name = call.name ?? '';
  if (!/^(predict|delete|getVersions|getInputs)$/.test(name) && !OBJECTS.test(name)) return undefined;
  const receiver = receiverOf(call, NPM_CLARIFAI, unit);
  if (receiver.kind === 'foreign') return undefined;
  const part = receiver.kind === 'result' ? 'model' : String(receiver.path.at(-1));
  if (name === 'predict') return predicts(part, call, unit) ? 'body' : undefined;
  if (name === 'delete') return part === 'models' ? 'body' : undefined;
  if (name === 'getVersions' || name === 'getInputs') return /^models?$/.test(part) ? 'body' : undefined;
  if (name === 'search' && part === 'inputs') return 'hits';
  return PARTS.test(part) || part === 'model' ? 'objects' : undefined;
}

/** A model of unknown origin is the client's when what it predicts is read as only that client gives it. */
function predicts(part: string, call: Call, unit: SyntaxUnit): boolean {
  if (part === 'models' || part === 'model') return true;
  return answerUses(call, unit).some((use) => use.kind === 'member' && readsOutputs(use.member, unit));
}

function readsOutputs(member: { readonly property: string | null }, unit: SyntaxUnit): boolean {
  return (
    member.property === 'data' &&
    unit.members.some(({ object, property }) => object === member && property === 'outputs')
  );
}
