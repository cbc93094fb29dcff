import { type Call, type Expression, pathOf, type SyntaxUnit, shapeOf } from '../syntax.ts';

const MODULE = /^clarifai(-official)?$|(^|\/)clarifai[-_.]?\w*(\.min)?(\.js)?$/i;

/** Local names of the clarifai module as a whole. Without an import a script tag may have set the global. */
export function moduleNames(unit: SyntaxUnit): ReadonlySet<string> {
  const whole = unit.imports.filter(
    (item) => MODULE.test(item.module) && (item.imported === null || item.imported === 'default'),
  );
  const names = whole.flatMap((item) => (item.local === null ? [] : [item.local]));
  return new Set(names.length > 0 ? names : ['Clarifai', 'clarifai']);
}

/** Local names of `App` when it is imported by itself. */
function appNames(unit: SyntaxUnit): ReadonlySet<string> {
  return new Set(
    unit.imports
      .filter((item) => MODULE.test(item.module) && item.imported === 'App')
      .flatMap((item) => item.local ?? []),
  );
}

/** `new Clarifai.App(…)` under whatever name the file gives the module. */
export function isAppConstruction(call: Call, unit: SyntaxUnit): boolean {
  if (call.form !== 'new') return false;
  if (call.receiver === null) return call.name !== null && appNames(unit).has(call.name);
  return call.name === 'App' && isModule(call.receiver, unit);
}

/** The expression is the module, directly or as `window.Clarifai`. */
export function isModule(expression: Expression, unit: SyntaxUnit): boolean {
  if (expression.kind === 'call')
    return (
      expression.call.name === 'require' && shapeOf(expression.call.arguments[0]?.value ?? expression) === 'clarifai'
    );
  const path = pathOf(expression);
  const name = path?.at(-1);
  const holder = path?.slice(0, -1).join('.') ?? '';
  return name !== undefined && moduleNames(unit).has(name) && /^(window|global|globalThis|self)?$/.test(holder);
}

/** A component or class of the project's own, `./ClarifAI`. */
const COMPONENT = /^[./@~].*\/Clarif(ai|AI)\w*(\.\w+)?$|\.(vue|svelte|[jt]sx)$/;

/** The file imports the client, loads it by a script tag, or makes an App of it. */
export function usesClient(unit: SyntaxUnit): boolean {
  return (
    unit.imports.some((item) => MODULE.test(item.module) && !COMPONENT.test(item.module)) ||
    unit.calls.some((call) => isAppConstruction(call, unit) || isRequire(call)) ||
    unit.strings.some((value) => /sdk\.clarifai\.com/i.test(shapeOf(value)))
  );
}

function isRequire(call: Call): boolean {
  const target = call.arguments[0]?.value;
  return call.name === 'require' && target?.kind === 'string' && MODULE.test(target.value);
}
