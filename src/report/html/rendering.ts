import type { Span } from '../../engine/index.ts';
import type { Cell, Line, Page } from '../page.ts';
import type { Remedy } from '../report.ts';
import { html, type Markup } from './markup.ts';

/** How a line of a cell is written: as text, or with what can be clicked on. */
export interface Rendering {
  /** A cell of the row with this key. */
  cell(cell: Cell, key: string, isFirst: boolean): Markup;
}

/** Lines as text, for a file: the place is a line number, a remedy a suggestion. */
export function asText(page: Page, lineOf: (offset: number) => string, suggestion: string): Rendering {
  const line = ({ tone, label, text, place, remedies }: Line, cites: boolean): Markup =>
    html`<div class="line ${tone}">${
      label !== null && html`<span class="label">${label}</span> `
    }<span class="text"${isQuoted(tone) && foreign(page)}>${text}</span>${
      cites && place && html` <span class="at">(${lineOf(place.start)})</span>`
    }${remedies.map(({ title }) => html`<div class="remedy"><span class="label">${suggestion}</span> ${title}</div>`)}</div>`;
  return { cell: (cell, _, isFirst) => html`${cell.map((one, n) => line(one, isFirst && n === 0))}` };
}

/** What can be clicked on in a page, by the name that its element has: the places in the draft, and the remedies. */
export interface Targets {
  readonly places: Map<string, Span & { readonly draft?: string }>;
  readonly remedies: Map<string, Remedy>;
}

/**
 * Lines with buttons, for a page that is shown beside its draft. The buttons have names, not offsets: what only moved in the draft
 * need not be written anew.
 */
export function asButtons(page: Page, targets: Targets): Rendering {
  for (const node of page.report.chain.nodes) targets.places.set(`node.${node.key}`, node);
  const button = ({ label, text, tone, place }: Line, name: string): Markup => {
    const words = html`${label !== null && html`<span class="label">${label}</span> `}<span class="text"${
      isQuoted(tone) && foreign(page)
    }>${text}</span>`;
    if (!place) return words;
    targets.places.set(name, place);
    return html`<button type="button" class="place" data-place="${name}">${words}</button>`;
  };
  const remedy = (offered: Remedy, name: string): Markup => {
    targets.remedies.set(name, offered);
    return html`<button type="button" class="remedy" data-remedy="${name}">${offered.title}</button>`;
  };
  const line = (one: Line, name: string): Markup =>
    html`<div class="line ${one.tone}">${button(one, name)}${one.remedies.map((offered, n) => remedy(offered, `${name}.${n}`))}</div>`;
  return { cell: (cell, key) => html`${cell.map((one, n) => line(one, `${key}.${n}`))}` };
}

// A screen reader must know when words are in another language than the page.
const foreign = ({ language, draftLanguage }: Page): Markup | null =>
  draftLanguage === language ? null : html` lang="${draftLanguage}"`;

const isQuoted = (tone: Line['tone']): boolean => tone === 'draft' || tone === 'name';
