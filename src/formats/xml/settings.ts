import type { Span } from '../../domain/location.ts';
import { removerOf } from '../settings/remove.ts';
import type { Setting } from '../settings/setting.ts';
import { isVariableName } from '../settings/variable.ts';
import type { Attribute, Element } from './elements.ts';
import { attributeOf, labelsOf, slice } from './labels.ts';

/** The ways in which XML names a value, by attributes, by elements, or by both. */
export function xmlSettings(elements: readonly Element[], text: string): readonly Setting[] {
  return elements.flatMap((element): readonly Setting[] => {
    const named = namedSetting(element, text);
    if (named) return [named];
    return [...elementSetting(element, text), ...attributeSettings(element, text)];
  });
}

/** `<add key="x" value="…"/>`, `<string name="x">…</string>`, `<property name="x"><value>…</value></property>`. */
function namedSetting(element: Element, text: string): Setting | undefined {
  const name = attributeOf(element, 'key') ?? attributeOf(element, 'name');
  const value = name && (attributeOf(element, 'value')?.value ?? contentOf(element) ?? innerValue(element));
  if (!value) return undefined;
  const said = slice(text, name.value);
  return {
    ...place(element, text),
    name: said.slice(said.lastIndexOf('.') + 1),
    parents: [...labelsOf(element.parent, text), ...said.split('.').slice(0, -1)],
    variable: VARIABLES.test(element.name) && isVariableName(said),
    ...valueAt(value, text),
    ...(isBeanProperty(element)
      ? { sealed: 'it names a setter of the class behind the bean, which must change with it' }
      : {}),
    rename: (to) => [{ start: name.value.start + said.lastIndexOf('.') + 1, end: name.value.end, text: to }],
  };
}

/** Of a process that something starts: PHPUnit, IDE run configurations, IIS. */
const VARIABLES = /^(env|server|environmentVariable)$/;

function isBeanProperty({ name, parent }: Element): boolean {
  return /^(property|constructor-arg)$/.test(name) && parent?.name === 'bean';
}

function innerValue({ children }: Element): Span | undefined {
  const [only] = children;
  return children.length === 1 && only?.name === 'value' ? contentOf(only) : undefined;
}

/** `<clientId>…</clientId>` */
function elementSetting(element: Element, text: string): readonly Setting[] {
  const content = contentOf(element);
  if (!content || element.attributes.length > 0) return [];
  return [
    {
      ...place(element, text),
      name: element.name,
      parents: labelsOf(element.parent, text),
      variable: false,
      ...valueAt(content, text),
      rename: (to) => element.nameSpans.map((span) => ({ ...span, text: to })),
    },
  ];
}

/** `<clarifai clientId="…"/>` */
function attributeSettings(element: Element, text: string): readonly Setting[] {
  return element.attributes.map((attribute) => ({
    name: attribute.name,
    parents: labelsOf(element, text).filter((label) => label !== slice(text, attribute.value)),
    container: `${element.span.start} attributes`,
    variable: false,
    ...valueAt(attribute.value, text),
    span: { start: attribute.nameSpan.start, end: attribute.span.end },
    rename: (to) => [{ ...attribute.nameSpan, text: to }],
    remove: () => [withoutAttribute(attribute)],
  }));
}

function withoutAttribute({ span }: Attribute): ReturnType<Setting['rename']>[number] {
  return { ...span, text: '' };
}

function place(element: Element, text: string): Pick<Setting, 'container' | 'span' | 'remove'> {
  const { span } = element;
  const remove = removerOf(text, { spans: [span], separated: false });
  return { container: String(element.parent?.span.start ?? ''), span, remove: remove(span) };
}

/** Text alone: no elements in it. */
export function contentOf({ content, children }: Element): Span | undefined {
  return content !== null && children.length === 0 ? content : undefined;
}

/** As it is written, or between the marks of its CDATA section. */
export function valueAt(whole: Span, text: string): Pick<Setting, 'value' | 'sealed'> {
  const section = /^\s*<!\[CDATA\[/.exec(slice(text, whole));
  const close = section === null ? -1 : text.lastIndexOf(']]>', whole.end);
  const span = section === null ? whole : { start: whole.start + section[0].length, end: close };
  const written = slice(text, span);
  return {
    value: { text: written, span },
    ...(/[<&]/.test(written) ? { sealed: 'the value is written with entities, a comment or several parts' } : {}),
    ...(/\$\{(?!env[.:])/.test(written)
      ? { sealed: 'the build or the framework fills it in, which must change with it' }
      : {}),
  };
}
