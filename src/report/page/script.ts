// The script of the report's page. It runs in the page itself: it changes what the extension says is to be changed, and tells what was clicked.
import type { Change, FromPage, ToPage } from './messages.ts';

interface Editor {
  postMessage(message: FromPage): void;
  getState(): { readonly top: number } | undefined;
  setState(state: { readonly top: number }): void;
}
declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();

const withKey = (key: string): Element | null => document.querySelector(`[data-key="${CSS.escape(key)}"]`);

function elementOf(markup: string): Element {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = template.content.firstElementChild;
  if (!element) throw new Error('Nothing to show');
  return element;
}

function apply(change: Change): void {
  const element = withKey(change.key);
  if (!element) return;
  if (change.kind === 'arrange') arrange(element, change);
  else replace(element, elementOf(change.markup));
}

/** Puts one element in the place of another. What was open stays open, and what had the focus keeps it. */
function replace(old: Element, fresh: Element): void {
  if (old.querySelector('details[open]')) fresh.querySelector('details')?.setAttribute('open', '');
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(fresh);
  if (focused) sameButton(focused, fresh)?.focus({ preventScroll: true });
}

function sameButton(button: Element, within: Element): HTMLElement | null {
  for (const { name, value } of button.attributes)
    if (name.startsWith('data-')) return within.querySelector(`[${name}="${CSS.escape(value)}"]`);
  return null;
}

/** Gives an element the children that it should have, moving only what is not in its place. */
function arrange(parent: Element, { order, fresh }: Extract<Change, { kind: 'arrange' }>): void {
  const known = new Map([...parent.children].map((child) => [child.getAttribute('data-key') ?? '', child]));
  const wanted = new Set(order);
  for (const [key, child] of known) if (!wanted.has(key)) child.remove();
  let next = parent.firstElementChild;
  for (const key of order) {
    const markup = fresh[key];
    const child = markup === undefined ? known.get(key) : elementOf(markup);
    if (child === next) next = next?.nextElementSibling ?? null;
    else if (child) parent.insertBefore(child, next);
  }
}

function go(key: string): void {
  const element = withKey(key);
  element?.scrollIntoView({ block: 'center' });
  element?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

const spoken = document.createElement('p');
spoken.className = 'status';
spoken.setAttribute('role', 'status');
document.body.append(spoken);

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'say') spoken.textContent = data.words;
  else if (data.kind === 'go') go(data.key);
  else for (const change of data.changes) apply(change);
});

/** What a click on an element with this attribute tells the extension. */
const told: Readonly<Record<string, (value: string) => FromPage>> = {
  'data-place': (name) => ({ kind: 'show', name }),
  'data-node': (key) => ({ kind: 'show', name: `node.${key}` }),
  'data-remedy': (name) => ({ kind: 'mend', name }),
  'data-copy': (what) => ({ kind: 'copy', what }),
  'data-save': (format) => ({ kind: 'save', format }),
};

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  for (const [attribute, message] of Object.entries(told)) {
    const value = target.closest(`[${attribute}]`)?.getAttribute(attribute);
    if (value) return editor.postMessage(message(value));
  }
});

let saving: ReturnType<typeof setTimeout> | undefined;
document.addEventListener('scroll', () => {
  clearTimeout(saving);
  saving = setTimeout(() => editor.setState({ top: window.scrollY }), 100);
});
window.scrollTo(0, editor.getState()?.top ?? 0);
editor.postMessage({ kind: 'ready' });
