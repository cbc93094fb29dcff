/** The report's style sheet: system fonts, light and dark by preference, one column on a phone, plain on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1c2430; --soft: #5a6675; --line: #dfe4ea; --page: #f6f7f9; --card: #ffffff;
  --accent: #3552c8; --good: #177245; --good-soft: #d9f2e3; --warn: #9a5200; --warn-soft: #ffedd1; --bad: #b3261e;
  --code: #eef1f5; --good-bar: #2f9e68; --warn-bar: #e08a1e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e5e9ef; --soft: #9ba7b6; --line: #2c3541; --page: #11161d; --card: #1a212b;
    --accent: #91a8ff; --good: #7fd8a8; --good-soft: #15382a; --warn: #ffc27a; --warn-soft: #43300f; --bad: #ff9a92;
    --code: #242d39; --good-bar: #3fae78; --warn-bar: #d98b2b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main, header, footer { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
footer { padding-top: 1rem; padding-bottom: 3rem; color: var(--soft); font-size: .875rem; }
h1 { font-size: clamp(1.6rem, 4.5vw, 2.4rem); line-height: 1.15; letter-spacing: -.02em; margin: .25rem 0 .75rem; text-wrap: balance; }
h2 { font-size: 1.25rem; letter-spacing: -.01em; margin: 0 0 .75rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
p { margin: 0 0 .5rem; }
a { color: var(--accent); }
code, pre, .path, .at { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .875em; }
code { background: var(--code); border-radius: 4px; padding: .1em .35em; overflow-wrap: anywhere; }
pre { background: var(--code); border-radius: 8px; padding: .6rem .8rem; margin: .25rem 0 0; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }
.brand { color: var(--accent); font-weight: 650; letter-spacing: .01em; margin: 0; }
.meta { color: var(--soft); display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; overflow-wrap: anywhere; }
.meta .late { color: var(--bad); font-weight: 600; }
section { margin: 2rem 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.1rem 1.25rem; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: .75rem; margin: 1.75rem 0 0; }
.tile { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .9rem 1.1rem; }
.tile dt { color: var(--soft); font-size: .875rem; }
.tile dd { margin: 0; font-size: 1.9rem; font-weight: 650; line-height: 1.1; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.tile.good dd { color: var(--good); }
.tile.warn dd { color: var(--warn); }
.answers { margin: 0; }
.answers > div { display: grid; grid-template-columns: 15rem 1fr; gap: .25rem 1.5rem; padding: .8rem 0; border-top: 1px solid var(--line); }
.answers > div:first-child { border-top: 0; padding-top: 0; }
.answers > div:last-child { padding-bottom: 0; }
.answers dt { font-weight: 600; }
.answers dd { margin: 0; }
.chart { width: 100%; height: auto; display: block; color: var(--ink); }
.chart .grid { stroke: var(--line); }
.chart .tick { fill: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
.chart .area { fill: var(--accent); opacity: .13; }
.chart .line { fill: none; stroke: var(--accent); stroke-width: 2.5; stroke-linejoin: round; }
.chart .point { fill: var(--card); stroke: var(--accent); stroke-width: 2; }
.chart .deadline { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 5 4; }
.chart .deadline-label { fill: var(--bad); font-size: 12px; }
.groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: .75rem; }
.groups .wide { grid-column: 1 / -1; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem .35rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { border-top: 0; color: var(--soft); font-size: .8125rem; font-weight: 500; }
tbody th { font-weight: 500; }
.number { text-align: right; font-variant-numeric: tabular-nums; width: 3.5rem; padding-right: 0; }
.share { width: 40%; padding-right: 0; vertical-align: middle; }
.bar { display: block; width: 100%; height: .6rem; border-radius: 3px; }
.bar .automatic { fill: var(--good-bar); }
.bar .by-hand { fill: var(--warn-bar); }
.legend { color: var(--soft); font-size: .875rem; }
.swatch { display: inline-block; width: .7rem; height: .7rem; border-radius: 3px; margin: 0 .3rem 0 .9rem; }
.swatch.automatic { background: var(--good-bar); margin-left: 0; }
.swatch.by-hand { background: var(--warn-bar); }
.filter { display: grid; grid-template-columns: 2fr 1fr 1fr 1fr auto; gap: .6rem; align-items: end; margin: 0 0 1rem; }
.filter label { display: block; font-size: .8125rem; color: var(--soft); min-width: 0; }
.filter input, .filter select, .filter button { font: inherit; width: 100%; padding: .45rem .6rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); color: var(--ink); }
.filter button { cursor: pointer; }
.filter output { grid-column: 1 / -1; color: var(--soft); font-size: .875rem; }
[hidden] { display: none !important; }
.file { margin: 0 0 .75rem; padding: 0; }
.many .file { content-visibility: auto; contain-intrinsic-size: auto 16rem; }
.file > summary { cursor: pointer; padding: .8rem 1.25rem; font-weight: 600; overflow-wrap: anywhere; }
.file > summary .path { font-size: .9375rem; }
.file ol { list-style: none; margin: 0; padding: 0 1.25rem; }
.finding { border-top: 1px solid var(--line); padding: .9rem 0; }
.finding-head { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; margin: 0 0 .25rem; }
.finding-head .kind { font-weight: 600; }
.finding:target { background: var(--code); }
.badge { font-size: .78rem; font-weight: 600; padding: .1rem .55rem; border-radius: 99px; white-space: nowrap; }
.badge.automatic { color: var(--good); background: var(--good-soft); }
.badge.by-hand { color: var(--warn); background: var(--warn-soft); }
.badge.likely { color: var(--soft); background: var(--code); }
.facts { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .15rem 1rem; margin: .35rem 0 0; font-size: .9375rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); font-weight: 400; }
.component { margin: 0 0 .75rem; }
.component > summary { cursor: pointer; font-weight: 600; overflow-wrap: anywhere; }
.component table { margin-top: .6rem; }
.component tbody th { white-space: nowrap; width: 1%; padding-right: 1.5rem; }
.evidence { list-style: none; margin: 0; padding: 0; }
@media (max-width: 44rem) {
  header { padding-top: 1.5rem; }
  .tiles { grid-template-columns: 1fr 1fr; }
  .answers > div { grid-template-columns: 1fr; }
  .chart .tick, .chart .deadline-label { font-size: 20px; }
  .component thead { display: none; }
  .component tr, .component th, .component td { display: block; width: auto; padding-right: 0; }
  .component tbody th { padding: .35rem 0 0; width: auto; }
  .component td { border-top: 0; padding-top: .1rem; }
  .share { width: 28%; }
  .scroll { overflow-x: auto; }
  .scroll table { min-width: 32rem; }
  .filter { grid-template-columns: 1fr 1fr; }
  .filter .search { grid-column: 1 / -1; }
  .facts { grid-template-columns: 1fr; }
  .facts dd { margin: 0 0 .35rem; }
  .card { padding: .9rem 1rem; }
  .file { padding: 0; }
  .file > summary { padding: .8rem 1rem; }
  .file ol { padding: 0 1rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root { --page: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --code: #f3f3f3; --accent: #1f3a9e; --good: #0b5c33; --warn: #7a4100; --bad: #8f1d17; --good-soft: #fff; --warn-soft: #fff; }
  body { font-size: 10.5pt; }
  .filter, .skip { display: none; }
  .card { border-radius: 0; }
  h2, summary { break-after: avoid; }
  .finding, .answers > div, .tile, .groups > * { break-inside: avoid; }
  .many .file { content-visibility: visible; }
  .badge { border: 1px solid currentColor; }
  .bar, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
