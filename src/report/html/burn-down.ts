import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Report, ScanSnapshot } from '../../domain/report.ts';
import { html, type Markup, type Part } from './markup.ts';

const WIDTH = 720;
const HEIGHT = 220;
const MARGIN = { top: 16, right: 20, bottom: 28, left: 40 };

interface Scales {
  readonly x: (time: number) => number;
  readonly y: (findings: number) => number;
  readonly dates: readonly Date[];
  readonly amounts: readonly number[];
}

/** Findings left over past scans, against the deadline. Null for fewer than two scans: no trend. */
export function renderBurnDown({ history, deadline }: Report): Markup | null {
  const first = history[0];
  const last = history.at(-1);
  if (first === undefined || last === undefined || history.length < 2) return null;
  const end = deadline === null ? null : Date.parse(deadline);
  const scales = buildScales(history, end);
  const label = `${first.findings} findings on ${day(first.at)}, ${last.findings} on ${day(last.at)}`;
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
${renderGrid(scales)}
<path class="area" d="${areaPath(history, scales)}"/>
<path class="line" d="${linePath(history, scales)}"/>
${history.map((snapshot) => renderPoint(snapshot, scales))}
${end === null ? null : renderDeadline(end, scales)}
</svg>`;
}

function buildScales(history: readonly ScanSnapshot[], deadline: number | null): Scales {
  const times = [...history.map(timeOf), ...(deadline === null ? [] : [deadline])];
  const x = scaleUtc([Math.min(...times), Math.max(...times)], [MARGIN.left, WIDTH - MARGIN.right]);
  const top = Math.max(1, ...history.map(({ findings }) => findings));
  const y = scaleLinear([0, top], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  return {
    x: (time) => round(x(time)),
    y: (findings) => round(y(findings)),
    dates: x.ticks(5),
    amounts: y.ticks(4).filter(Number.isInteger),
  };
}

function timeOf({ at }: ScanSnapshot): number {
  return Date.parse(at);
}

function areaPath(history: readonly ScanSnapshot[], { x, y }: Scales): string {
  const shape = area<ScanSnapshot>()
    .digits(1)
    .x((snapshot) => x(timeOf(snapshot)))
    .y0(y(0))
    .y1(({ findings }) => y(findings));
  return shape([...history]) ?? '';
}

function linePath(history: readonly ScanSnapshot[], { x, y }: Scales): string {
  const shape = line<ScanSnapshot>()
    .digits(1)
    .x((snapshot) => x(timeOf(snapshot)))
    .y(({ findings }) => y(findings));
  return shape([...history]) ?? '';
}

function renderGrid({ x, y, dates, amounts }: Scales): Part {
  const years = new Set(dates.map((date) => date.getUTCFullYear()));
  const label = (date: Date) =>
    years.size > 1 ? day(date.toISOString()).slice(0, 7) : day(date.toISOString()).slice(5);
  return [
    ...amounts.map(
      (amount) =>
        html`<line class="grid" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(amount)}" y2="${y(amount)}"/><text class="tick" x="${MARGIN.left - 8}" y="${y(amount) + 4}" text-anchor="end">${amount}</text>`,
    ),
    ...dates.map(
      (date) =>
        html`<text class="tick" x="${x(date.getTime())}" y="${HEIGHT - 8}" text-anchor="middle">${label(date)}</text>`,
    ),
  ];
}

function renderPoint(snapshot: ScanSnapshot, { x, y }: Scales): Markup {
  const { at, findings, byHand } = snapshot;
  return html`<circle class="point" cx="${x(timeOf(snapshot))}" cy="${y(findings)}" r="3.5"><title>${day(at)}: ${findings} findings, ${byHand} by hand</title></circle>`;
}

function renderDeadline(time: number, { x }: Scales): Markup {
  const at = x(time);
  return html`<line class="deadline" x1="${at}" x2="${at}" y1="${MARGIN.top}" y2="${HEIGHT - MARGIN.bottom}"/><text class="deadline-label" x="${at - 6}" y="${MARGIN.top + 10}" text-anchor="end">deadline</text>`;
}

function day(at: string): string {
  return at.slice(0, 10);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
