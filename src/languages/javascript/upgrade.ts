import { contains, type Span } from '../../domain/location.ts';
import { receiverOf } from '../detect/receivers.ts';
import type { Site, Upgrade } from '../language.ts';
import type { Call, Member, SyntaxUnit } from '../syntax.ts';
import { NPM_CLARIFAI } from './app.ts';

/**
 * `predict` gave the HTTP response up to 2.0.18 and gives its body from 2.1.0 on (sources of the published
 * packages), so `response.data.outputs` becomes `response.outputs`.
 */
export function upgradePredictResults(unit: SyntaxUnit): readonly Upgrade[] {
  return unit.calls.filter((call) => isPredict(call, unit)).flatMap((call) => upgradesOf(call, unit));
}

function isPredict(call: Call, unit: SyntaxUnit): boolean {
  if (call.name !== 'predict' || !NPM_CLARIFAI.present(unit)) return false;
  const receiver = receiverOf(call, NPM_CLARIFAI, unit);
  return receiver.kind !== 'other' || receiver.path.at(-1) === 'models';
}

function upgradesOf(call: Call, unit: SyntaxUnit): readonly Upgrade[] {
  const direct = unit.members.filter(
    (member) => member.property === 'data' && member.object.kind === 'call' && member.object.call === call,
  );
  const named = resultNames(call, unit).flatMap(({ name, area }) => usesOf(name, area, unit));
  return [...direct.map(dropData), ...named];
}

/** Names the result is given: by declaration, or as the parameter of the function after `.then(`. */
function resultNames(call: Call, unit: SyntaxUnit): readonly { name: string; area: Span }[] {
  const bound = unit.bindings.filter((binding) => binding.value?.kind === 'call' && binding.value.call === call);
  const passed = unit.callbacks.filter((callback) => {
    const source = callback.call.receiver;
    return callback.call.name === 'then' && source?.kind === 'call' && source.call === call;
  });
  return [
    ...bound.map((binding) => ({ name: binding.name, area: binding.scope })),
    ...passed
      .slice(0, 1)
      .flatMap((callback) => callback.parameters.slice(0, 1).map((name) => ({ name, area: callback.span }))),
  ];
}

function usesOf(name: string, area: Span, unit: SyntaxUnit): readonly Upgrade[] {
  const members = unit.members.filter(
    (member) => member.object.kind === 'name' && member.object.name === name && contains(area, member.span),
  );
  const uses = (unit.names.get(name) ?? []).filter((use) => contains(area, use));
  return members.flatMap((member): Upgrade[] => {
    if (member.property === 'data') return [dropData(member)];
    const known = uses.some((use) => contains(member.span, use));
    return known && member.property !== 'outputs' ? [leftByHand(member)] : [];
  });
}

function dropData(member: Member): Upgrade {
  return {
    kind: 'automatic',
    span: member.span,
    edits: [{ start: member.object.span.end, end: member.span.end, text: '' }],
  };
}

function leftByHand(member: Member): Upgrade {
  return {
    kind: 'by-hand',
    span: member.span,
    reason: `from clarifai 2.1.0 on predict gives the body instead of the HTTP response, which has no .${member.property} of that meaning`,
  };
}

/** `getToken`, `setToken` and `deleteToken` of the client, `getAccessToken` of the one before: a key needs none of them. */
export function findTokenCalls(unit: SyntaxUnit): readonly Site[] {
  if (!NPM_CLARIFAI.present(unit)) return [];
  return unit.calls
    .filter((call) => /^((get|set|delete)Token|getAccessToken)$/.test(call.name ?? ''))
    .filter(
      (call) => receiverOf(call, NPM_CLARIFAI, unit).kind === 'client' || /clarifai/i.test(receiverText(call, unit)),
    )
    .map((call) => ({
      kind: 'token-cache',
      confidence: 'certain',
      span: call.span,
      client: { name: 'npm clarifai', versions: '>=2.0.7' },
      credentialKind: 'access-token',
      parts: [],
      message: `${call.name} handles an access token; a key needs none.`,
      rewrite: { kind: 'by-hand', reason: 'nothing replaces it: delete the call and whatever waits for its token' },
    }));
}

function receiverText(call: Call, unit: SyntaxUnit): string {
  return call.receiver ? unit.text.slice(call.receiver.span.start, call.receiver.span.end) : '';
}
