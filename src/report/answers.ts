import type { Report } from '../domain/report.ts';
import { count } from './words.ts';

/** Running text, or a command that a renderer sets as code. */
export type Phrase = string | { readonly command: string };

/** A question that everyone who is told to migrate asks, and what this report answers. */
export interface Answer {
  readonly question: string;
  readonly answer: readonly Phrase[];
}

/** The five questions, in the order in which they are asked. */
export function answerQuestions(report: Report): readonly Answer[] {
  return [
    { question: 'Do I have to change anything?', answer: [mustChange(report)] },
    { question: 'What changes, on my side and at Clarifai?', answer: [whatChanges(report)] },
    { question: 'Which command does it?', answer: whichCommand(report) },
    { question: 'What if a date is missed?', answer: [missedDate(report)] },
    { question: 'Can I undo it?', answer: canUndo(report) },
  ];
}

function mustChange({ totals }: Report): string {
  if (totals.findings > 0) {
    return `Yes. ${count(totals.findings, 'place')} in ${count(totals.files, 'file')} still rely on a client id and secret or on access tokens.`;
  }
  return totals.unread === 0
    ? 'No. Nothing that was looked at uses a client id and secret or an access token.'
    : `Not as far as could be read. ${count(totals.unread, 'file')} could not be, and ${totals.unread === 1 ? 'is' : 'are'} listed below.`;
}

function whatChanges({ totals, components }: Report): string {
  if (totals.findings === 0) return 'Nothing.';
  const scopes = new Set(components.flatMap(({ grants }) => grants.map(({ scope }) => scope))).size;
  const keys = `At Clarifai: a new API key for each application and component, with no more scopes than its code needs${scopes === 0 ? '' : ` (${scopes} in all)`}.`;
  const code = `In your code: ${count(totals.automatic, 'place')} rewritten for you, ${totals.byHand} to change by hand, each with the reason.`;
  return `${code} ${keys}`;
}

function whichCommand({ totals }: Report): readonly Phrase[] {
  return totals.findings === 0
    ? ['None. To keep it so, run ', { command: 'keyshift scan' }, ' in CI: it exits 1 on a finding.']
    : [
        { command: 'keyshift plan' },
        ' shows every edit and every key without doing anything; ',
        { command: 'keyshift apply' },
        ' does it.',
      ];
}

const DAY_MS = 86_400_000;

function missedDate({ deadline, generatedAt, totals }: Report): string {
  const refused = 'Once the old credentials are refused, each of these calls fails until it is changed.';
  if (totals.findings === 0) return 'Nothing here depends on one.';
  if (deadline === null)
    return `${refused} Their end was first announced for late 2017, so no notice is to be expected.`;
  const days = daysUntil(deadline, generatedAt);
  if (days < 0) return `The date, ${deadline}, passed ${count(-days, 'day')} ago. ${refused}`;
  return `The date is ${deadline}, ${days === 0 ? 'today' : `in ${count(days, 'day')}`}. ${refused}`;
}

/** Whole days from the day of `now` (ISO 8601) to the day `deadline` (`YYYY-MM-DD`); negative when it has passed. */
export function daysUntil(deadline: string, now: string): number {
  return Math.round((Date.parse(deadline) - Date.parse(now.slice(0, 10))) / DAY_MS);
}

function canUndo({ runs }: Report): readonly Phrase[] {
  const run = runs.find(({ state }) => state !== 'rolled-back')?.id ?? 'RUN';
  return [
    'Yes, until you retire the old credentials: ',
    { command: `keyshift rollback ${run}` },
    ' restores every file byte for byte and deletes the keys that the run made.',
  ];
}
