import type { Finding } from '../domain/finding.ts';
import type { ScanResult } from '../domain/scan-result.ts';
import { KIND_TEXT } from './kinds.ts';
import { plainText } from './plain-text.ts';
import { repositoryPath } from './repository-path.ts';
import { describeCredential } from './words.ts';

/**
 * Workflow commands that GitHub Actions shows beside the lines of a pull request.
 * Source: docs.github.com, "Workflow commands for GitHub Actions".
 */
export function renderScanGithub(scan: ScanResult): string {
  const lines = [
    ...scan.findings.map((finding) => annotateFinding(finding, scan.root)),
    ...scan.unread.map(({ file, reason }) =>
      annotate(
        'warning',
        { file: repositoryPath(scan.root, file), title: 'keyshift could not read this file' },
        reason,
      ),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function annotateFinding(finding: Finding, root: string): string {
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

function annotate(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(plainText(String(value)))}`);
  return `::${level} ${list.join(',')}::${escapeData(plainText(message))}`;
}

/** The runner undoes these escapes, so no text can end the command or start another. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
