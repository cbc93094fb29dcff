import type { ComponentScopes, ScopesResult, TrafficDifference } from '../domain/scopes-result.ts';
import { renderGrants } from './grant-text.ts';
import { type Palette, PLAIN } from './palette.ts';
import { plainText } from './plain-text.ts';
import { renderReasons } from './scope-reasons-text.ts';
import { line } from './words.ts';

/** What each component's key must be able to do: scope, because of, where. */
export function renderScopesText({ components, profile }: ScopesResult, palette: Palette = PLAIN): string {
  if (components.length === 0) return 'No call of the Clarifai API found, so no scope is needed.\n';
  const blocks = components.map((component) => renderComponent(component, palette));
  return `${[...blocks, palette.dim(`profile ${profile}`)].join('\n\n')}\n`;
}

function renderComponent(scopes: ComponentScopes, palette: Palette): string {
  const { component, grants, unknown, traffic, explanation } = scopes;
  return [
    palette.bold(component === '.' ? 'the root' : plainText(component)),
    ...(explanation
      ? renderReasons(explanation, palette)
      : renderGrants(grants, { indent: '  ', evidence: Number.POSITIVE_INFINITY }, palette)),
    ...unknown.map(
      ({ location, method, reason }) =>
        `  ${palette.red('not known')}  ${line(location)}  ${plainText(method)}: ${plainText(reason)}`,
    ),
    ...(traffic ? renderTraffic(traffic, palette) : []),
  ].join('\n');
}

function renderTraffic({ onlyInCode, onlySeen }: TrafficDifference, palette: Palette): readonly string[] {
  if (onlyInCode.length + onlySeen.length === 0) return [palette.dim('  code and traffic tell of the same calls')];
  const lines = (title: string, calls: TrafficDifference['onlySeen']): readonly string[] =>
    calls.map(({ call, location }) => `  ${palette.yellow(title)}  ${line(location)}  ${plainText(call)}`);
  return [...lines('only in traffic', onlySeen), ...lines('only in code   ', onlyInCode)];
}
