import type { Span } from '../../domain/location.ts';
import type { Site } from '../../languages/language.ts';
import { findConstructors } from './constructors.ts';
import { isDocumentation } from './documentation.ts';
import type { Found } from './found.ts';
import { findCommands, findInstructions, findNames, findVariables } from './mentions.ts';
import { findAddresses, findBearers } from './rest.ts';

type Rule = (text: string) => readonly Found[];

/** The most telling rule first: what it finds is not found again by another. */
const RULES: readonly Rule[] = [findConstructors, findAddresses, findBearers, findCommands];

/** What text alone shows, apart from what is known already. Always by hand, and never more than likely. */
export function proseSites(text: string, file: string, known: readonly Site[]): readonly Site[] {
  const documentation = isDocumentation(file);
  const rules = documentation ? [...RULES, findNames, findInstructions] : [...RULES, findNames];
  return sitesOf(rules, text, documentation, known);
}

/** The same for commands and comments inside a file whose settings are known: its keys are no mentions. */
export function embeddedSites(text: string, known: readonly Site[]): readonly Site[] {
  return sitesOf([...RULES, findVariables], text, false, known);
}

function sitesOf(
  rules: readonly Rule[],
  text: string,
  documentation: boolean,
  known: readonly Site[],
): readonly Site[] {
  const taken: Span[] = known.map((site) => site.span);
  const kept: Found[] = [];
  for (const found of rules.flatMap((rule) => rule(text))) {
    if (taken.some((span) => overlap(span, found.span))) continue;
    taken.push(found.span);
    kept.push(found);
  }
  return kept.map((found) => siteOf(found, documentation || inComment(text, found.span)));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Of the comments that config files have. */
function inComment(text: string, { start }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /(^|\s)(#|\/\/)|<!--|^\s*(;|--\s|\*)/.test(line);
}

function siteOf({ suggestion, ...found }: Found, documentation: boolean): Site {
  return {
    ...found,
    kind: documentation ? 'docs-mention' : found.kind,
    confidence: 'likely',
    rewrite: {
      kind: 'by-hand',
      reason: documentation
        ? 'it is written for readers'
        : 'text alone shows it, and keyshift does not edit on a guess',
      suggestion,
    },
  };
}
