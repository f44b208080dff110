import { html, type Markup } from './markup.ts';
import { markupOf, type Piece } from './piece.ts';
import { style } from './style.ts';

/** What a page is made of. */
export interface Document {
  readonly title: string;
  readonly language: string;
  readonly body: Piece;
  /** The word that lets the page's own style and script through its policy. */
  readonly nonce: string;
  /** The address of the page's one script; without it the page has none, and none can run. */
  readonly script?: string;
}

/** A page of its own, with all that it needs in it; it loads nothing from elsewhere. */
export function documentOf({ title, language, body, nonce, script }: Document): string {
  const scripts = script === undefined ? '' : ` script-src 'nonce-${nonce}';`;
  const policy = `default-src 'none'; style-src 'nonce-${nonce}';${scripts} base-uri 'none'; form-action 'none'`;
  const css: Markup = { markup: style };
  return html`<!DOCTYPE html>
<html lang="${language}"${script !== undefined && html` class="in-editor"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${css}</style>
</head>
<body>
${markupOf(body)}
${script !== undefined && html`<script nonce="${nonce}" src="${script}"></script>`}
</body>
</html>
`.markup;
}
