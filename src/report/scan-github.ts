import type { Finding } from '../domain/finding.ts';
import type { ScanResult } from '../domain/scan-result.ts';
import { KIND_TEXT } from './kinds.ts';
import { plainText } from './plain-text.ts';
import { repositoryPath } from './repository-path.ts';
import { describeCredential } from './words.ts';

/** What GitHub shows of one step: ten errors and ten warnings. */
const SHOWN_PER_LEVEL = 10;

interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly line: string;
}

/**
 * Workflow commands that GitHub Actions shows beside the lines of a pull request, no more than it shows; a notice
 * says how many are left out. Source: docs.github.com, "Workflow commands for GitHub Actions".
 */
export function renderScanGithub(scan: ScanResult): string {
  const { root, findings, unread, notices = [] } = scan;
  const all = [
    ...findings.map((finding) => annotateFinding(finding, root)),
    ...unread.map(({ file, reason }) =>
      annotate('warning', { file: repositoryPath(root, file), title: 'keyshift could not read this file' }, reason),
    ),
    ...notices
      .filter(({ kind }) => kind !== 'unused')
      .map(({ file, line, text }) =>
        annotate('warning', { file: repositoryPath(root, file), line, title: 'keyshift-ignore' }, text),
      ),
  ];
  const shown = [...firstOf(all, 'error'), ...firstOf(all, 'warning')];
  const left = all.length - shown.length;
  const more =
    left === 0 ? [] : [annotate('notice', { title: 'keyshift' }, `${left} more are not shown here: run keyshift scan`)];
  return [...shown, ...more].map(({ line }) => `${line}\n`).join('');
}

function firstOf(annotations: readonly Annotation[], level: Annotation['level']): readonly Annotation[] {
  return annotations.filter((annotation) => annotation.level === level).slice(0, SHOWN_PER_LEVEL);
}

function annotateFinding(finding: Finding, root: string): Annotation {
  const { location, kind, message, credential, rewrite, confidence } = finding;
  const by = rewrite.kind === 'automatic' ? 'keyshift can rewrite this' : `by hand: ${rewrite.reason}`;
  const sentences = [message, describeCredential(credential), by].filter((sentence) => sentence !== '');
  return annotate(
    confidence === 'certain' ? 'error' : 'warning',
    {
      file: repositoryPath(root, location.file),
      line: location.startLine,
      endLine: location.endLine,
      col: location.startColumn,
      endColumn: location.endColumn,
      title: KIND_TEXT[kind].title,
    },
    sentences.join(' | '),
  );
}

function annotate(
  level: Annotation['level'],
  properties: Readonly<Record<string, string | number>>,
  message: string,
): Annotation {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(plainText(String(value)))}`);
  return { level, line: `::${level} ${list.join(',')}::${escapeData(plainText(message))}` };
}

/** The runner undoes these escapes, so no text can end the command or start another. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
