import { contains } from '../../domain/location.ts';
import { knownText, speaksToApi } from '../detect/addresses.ts';
import { publicParts, type TracedPart, tracePart } from '../detect/parts.ts';
import { receiverOf } from '../detect/receivers.ts';
import { GENERAL_SUGGESTION } from '../general-suggestion.ts';
import type { ClientLibrary, Site } from '../language.ts';
import { resolve } from '../resolve.ts';
import { type Call, type Expression, type Member, type SyntaxUnit, textOf } from '../syntax.ts';

const DROP = 'a key needs no token, and what else waits for this one cannot be told';

/** The pod's token handling and tokens kept in the user defaults, in Objective-C and Swift alike. */
export function findTokenHandling(pod: ClientLibrary, unit: SyntaxUnit): readonly Site[] {
  const sites = [...clientTokens(pod, unit), ...unit.calls.flatMap((call) => cachedToken(call, pod, unit) ?? [])];
  return sites.filter((site) => !sites.some((other) => isOneStep(other, site, unit)));
}

/** `app.accessToken = [defaults stringForKey:…]` is one step of two such places; a block holds steps of its own. */
function isOneStep(outer: Site, inner: Site, unit: SyntaxUnit): boolean {
  if (outer === inner || !contains(outer.span, inner.span)) return false;
  return !unit.callbacks.some(({ span }) => contains(outer.span, span) && contains(span, inner.span));
}

/** `app.accessToken`, `[app setAccessToken:…]`, `ensureValidAccessToken`: a key needs none of them. */
function clientTokens(pod: ClientLibrary, unit: SyntaxUnit): readonly Site[] {
  if (!pod.present(unit)) return [];
  const calls = unit.calls.filter(
    (call) => /^(setA|a|ensureValidA)ccessToken$/.test(call.name ?? '') && isClient(call, pod, unit),
  );
  const members = unit.members.filter(
    (member) => member.property === 'accessToken' && isClient(asCall(member), pod, unit),
  );
  return [
    ...calls.map((call) => tokenSite(call.span, call.name ?? '', call.arguments[0]?.value, unit)),
    ...members.map((member) => {
      const value = assignedTo(member, unit);
      const span = { start: member.span.start, end: value?.span.end ?? member.span.end };
      return tokenSite(span, 'accessToken', value, unit);
    }),
  ];
}

function isClient(call: Call, pod: ClientLibrary, unit: SyntaxUnit): boolean {
  return receiverOf(call, pod, unit).kind === 'client';
}

function asCall(member: Member): Call {
  const { object: receiver, property: name, span } = member;
  return { form: 'call', name, receiver, arguments: [], span, argumentsSpan: span };
}

function assignedTo(member: Member, unit: SyntaxUnit): Expression | undefined {
  const binding = unit.bindings.find(
    ({ kind, statement }) => kind === 'assignment' && statement.start === member.span.start,
  );
  return binding?.value ?? undefined;
}

function tokenSite(span: Site['span'], name: string, value: Expression | undefined, unit: SyntaxUnit): Site {
  const part = value && tracePart('access-token', value, unit);
  const known: readonly TracedPart[] = part && part.origin.source !== 'unknown' ? [part] : [];
  return {
    kind: 'token-cache',
    confidence: 'certain',
    span,
    client: { name: 'CocoaPods Clarifai', versions: '2.0.0 - 2.3.1' },
    credentialKind: 'access-token',
    parts: publicParts(known),
    message: `${name} handles an access token; a key needs none.`,
    rewrite: { kind: 'by-hand', reason: DROP, suggestion: GENERAL_SUGGESTION['token-cache'] },
  };
}

/** Keys of the starter's cache, `com.clarifai.ClarifaiClient.AccessToken`, `.AccessTokenExpiration`, `.AppID`. */
const OUR_KEY = /clarifai.*(token|expiration)|^com\.clarifai\.ClarifaiClient\.AppID$/i;

function cachedToken(call: Call, pod: ClientLibrary, unit: SyntaxUnit): Site | undefined {
  if (!call.receiver || !isUserDefaults(call.receiver, unit)) return undefined;
  const keys = call.arguments.map((argument) => knownText(argument.value, unit));
  const ours = keys.some((key) => OUR_KEY.test(key));
  const likely = keys.some((key) => /^\w*access_?token\w*$/i.test(key)) && (speaksToApi(unit) || pod.present(unit));
  if (!ours && !likely) return undefined;
  return {
    kind: 'token-cache',
    confidence: ours ? 'certain' : 'likely',
    span: call.span,
    client: { name: 'unknown', versions: '*' },
    credentialKind: 'access-token',
    parts: [],
    message: 'An access token is kept in the user defaults; a key needs no such cache.',
    rewrite: {
      kind: 'by-hand',
      reason: 'the cache goes together with the code that fills it, or the new code would send a stale token',
      suggestion: GENERAL_SUGGESTION['token-cache'],
    },
  };
}

function isUserDefaults(receiver: Expression, unit: SyntaxUnit): boolean {
  return /^\[?(NS)?UserDefaults\b/.test(textOf(unit, resolve(receiver, unit).value.span));
}
