import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, secretHole } from '../../src/domain/edit.ts';
import { buildLineIndex } from '../../src/domain/location.ts';
import type { ScanResult } from '../../src/domain/scan-result.ts';
import type { Site } from '../../src/languages/language.ts';
import { SCAN_FORMATS } from '../../src/report/formats.ts';
import { analyzeText } from '../../src/scan/analyze-text.ts';
import { toFindings, toUsage } from '../../src/scan/findings.ts';
import type { TextAnalysis } from '../../src/scan/text-analysis.ts';
import { CASES_ROOT, type Case, casesOf } from '../support/cases.ts';

/** Cases whose name ends in `-bundle` choose the property list for hard-coded mobile keys. */
function optionsFor(item: Case): { platformKey: 'ask' | 'bundle' } {
  return { platformKey: item.name.endsWith('-bundle') ? 'bundle' : 'ask' };
}

/** A format's case may need a real name, such as `docker-compose.input.yml` or `.env.input`. */
async function understand(item: Case, text = item.text): Promise<TextAnalysis> {
  const analysis = await analyzeText(item.inputFile.replace('.input', ''), text, optionsFor(item));
  if (!analysis) throw new Error(`${item.inputFile} is of no known language or format`);
  return analysis;
}

function editsOf(analysis: TextAnalysis): readonly Edit[] {
  const sites = analysis.sites.flatMap(({ rewrite }) =>
    rewrite.kind === 'automatic' ? rewrite.edits({ envName: 'CLARIFAI_API_KEY', secret: secretHole('key-1') }) : [],
  );
  const upgrades = analysis.upgrades.flatMap((upgrade) => (upgrade.kind === 'automatic' ? upgrade.edits : []));
  return [...sites, ...upgrades];
}

function summary(item: Case, analysis: TextAnalysis): unknown {
  const lines = buildLineIndex(item.text);
  const place = (site: { span: Site['span'] }): string => {
    const { startLine, startColumn, endLine } = lines.locate('', site.span);
    return `${startLine}:${startColumn}-${endLine}`;
  };
  return {
    ...(analysis.problem ? { problem: analysis.problem } : {}),
    findings: analysis.sites.map((site) => ({
      at: place(site),
      kind: site.kind,
      confidence: site.confidence,
      client: `${site.client.name} ${site.client.versions}`,
      parts: site.parts.map(({ role, origin }) =>
        origin.source === 'reference' ? `${role} = ${origin.via} ${origin.name}` : `${role} = ${origin.source}`,
      ),
      rewrite: site.rewrite.kind === 'automatic' ? 'automatic' : `by hand: ${site.rewrite.reason}`,
    })),
    usages: analysis.usages.map((usage) => ({
      at: place(usage),
      method: usage.method,
      ...(usage.unknown
        ? { unknown: usage.unknown }
        : { calls: usage.calls.map((call) => `${call.method} ${call.path}`) }),
    })),
    byHand: analysis.upgrades.flatMap((upgrade) =>
      upgrade.kind === 'by-hand' ? [{ at: place(upgrade), reason: upgrade.reason }] : [],
    ),
  };
}

/** What is left to a person, in source order. */
function leftByHand(analysis: TextAnalysis): readonly { reason: string; suggestion: string }[] {
  const items = [...analysis.sites.map(({ span, rewrite }) => ({ ...rewrite, span })), ...analysis.upgrades];
  return items
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap((item) => (item.kind === 'by-hand' ? [item] : []));
}

function secretsOf(analysis: TextAnalysis): readonly { value: string; shown: string; at: string; outer: Site }[] {
  return analysis.sites.flatMap((site) =>
    site.parts.flatMap(({ origin }) =>
      origin.source === 'literal'
        ? [
            {
              value: origin.secret.reveal(),
              shown: JSON.stringify(origin),
              at: `${origin.span.start}-${origin.span.end}`,
              outer: site,
            },
          ]
        : [],
    ),
  );
}

/** The written-out credentials that are to go: those that nothing left by hand still holds. */
function rewrittenSecrets(analysis: TextAnalysis): readonly string[] {
  const secrets = secretsOf(analysis).filter(({ value }) => value.length >= 12);
  const staying = new Set(secrets.filter(({ outer }) => outer.rewrite.kind === 'by-hand').map(({ value }) => value));
  return secrets.map(({ value }) => value).filter((value) => !staying.has(value));
}

/** The case as a scan of a tree that holds nothing else. */
function asScan(item: Case, analysis: TextAnalysis): ScanResult {
  const lines = buildLineIndex(item.text);
  return {
    schemaVersion: 1,
    tool: { name: 'keyshift', version: '0.0.0' },
    root: '.',
    findings: toFindings(item.inputFile, analysis.language, item.text, lines, analysis.sites),
    usages: analysis.usages.map((usage) => toUsage(item.inputFile, lines, usage)),
    unread: analysis.problem === undefined ? [] : [{ file: item.inputFile, reason: analysis.problem }],
    stats: { files: 1, candidates: 1, understood: 1, durationMs: 0 },
  };
}

for (const id of readdirSync(CASES_ROOT).toSorted()) {
  describe(`${id} cases`, () => {
    it.each(casesOf(id).map((item) => [item.name, item] as const))('%s', async (_name, item) => {
      const analysis = await understand(item);
      await expect(`${JSON.stringify(summary(item, analysis), null, 2)}\n`).toMatchFileSnapshot(
        join(item.folder, 'findings.json'),
      );

      const told = join(item.folder, 'suggestions.json');
      if (item.name.startsWith('by-hand-')) {
        await expect(
          `${JSON.stringify(
            leftByHand(analysis).map(({ suggestion }) => suggestion),
            null,
            2,
          )}\n`,
        ).toMatchFileSnapshot(told);
      }

      const rewritten = applyEdits(item.text, editsOf(analysis));
      const expected = join(item.folder, item.expectedFile);
      if (rewritten !== item.text || existsSync(expected)) await expect(rewritten).toMatchFileSnapshot(expected);
    });

    it.each(casesOf(id).map((item) => [item.name, item] as const))('%s keeps the laws', async (_name, item) => {
      const analysis = await understand(item);
      for (const { value, shown, at } of secretsOf(analysis)) {
        const [start, end] = at.split('-').map(Number);
        expect(item.text.slice(start, end), 'the span holds the secret').toBe(value);
        if (value.length >= 12) expect(shown, 'the secret is masked').not.toContain(value);
      }
      const outputs = Object.values(SCAN_FORMATS).map((render) => render(asScan(item, analysis)));
      for (const { value } of secretsOf(analysis).filter((secret) => secret.value.length >= 12)) {
        for (const output of outputs) expect(output, 'no output holds the secret').not.toContain(value);
      }
      for (const { reason, suggestion } of leftByHand(analysis)) {
        expect(reason, 'the reason is in words').toMatch(/\w+ \w+ \w+/);
        expect(suggestion.trim(), 'it is told what to write').not.toBe('');
      }
      const rewritten = applyEdits(item.text, editsOf(analysis));
      const again = await understand(item, rewritten);
      expect(applyEdits(rewritten, editsOf(again)), 'a second run changes nothing').toBe(rewritten);
      expect(again.problem, 'what parsed still parses').toBe(analysis.problem);
      for (const value of rewrittenSecrets(analysis)) expect(rewritten, 'no secret is left').not.toContain(value);
      const left = again.sites.filter((site) => site.rewrite.kind === 'automatic');
      expect(
        left.map((site) => site.message),
        'nothing automatic is left over',
      ).toEqual([]);
    });
  });
}
