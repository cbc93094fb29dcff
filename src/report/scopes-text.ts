import type { ComponentScopes, ScopesResult } from '../domain/scopes-result.ts';
import { renderGrants } from './grant-text.ts';
import { type Palette, PLAIN } from './palette.ts';
import { plainText } from './plain-text.ts';
import { line } from './words.ts';

/** What each component's key must be able to do: scope, because of, where. */
export function renderScopesText({ components, profile }: ScopesResult, palette: Palette = PLAIN): string {
  if (components.length === 0) return 'No call of the Clarifai API found, so no scope is needed.\n';
  const blocks = components.map((component) => renderComponent(component, palette));
  return `${[...blocks, palette.dim(`profile ${profile}`)].join('\n\n')}\n`;
}

function renderComponent({ component, grants, unknown }: ComponentScopes, palette: Palette): string {
  return [
    palette.bold(component === '.' ? 'the root' : plainText(component)),
    ...renderGrants(grants, { indent: '  ', evidence: Number.POSITIVE_INFINITY }, palette),
    ...unknown.map(
      ({ location, method, reason }) =>
        `  ${palette.red('not known')}  ${line(location)}  ${plainText(method)}: ${plainText(reason)}`,
    ),
  ].join('\n');
}
