/** The style of the page: one for the editor and for a file. Where the editor names a colour, that is used. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#ffffff, #1f1f1f);
  --ink: light-dark(#1f1f1f, #e4e4e4);
  --soft: light-dark(#595959, #a6a6a6);
  --edge: light-dark(#d4d4d4, #454545);
  --row: light-dark(#f5f6f8, #292929);
  --link: light-dark(#0b5394, #75b5ff);
  --gap: light-dark(#8a3b00, #f0ab62);
  --accent: light-dark(#0b5394, #75b5ff);
  --font: system-ui, 'Segoe UI', sans-serif;
}
:root.in-editor {
  --ground: var(--vscode-editor-background);
  --ink: var(--vscode-editor-foreground);
  --soft: var(--vscode-descriptionForeground);
  --edge: var(--vscode-editorWidget-border, var(--vscode-contrastBorder, #8884));
  --row: var(--vscode-sideBar-background, transparent);
  --link: var(--vscode-textLink-foreground);
  --accent: var(--vscode-textLink-foreground);
  --font: var(--vscode-font-family);
}
/* The editor's theme decides, not the system's. */
:root.in-editor:has(.vscode-light, .vscode-high-contrast-light) { color-scheme: light; }
:root.in-editor:has(.vscode-dark, .vscode-high-contrast:not(.vscode-high-contrast-light)) { color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem 1.25rem 4rem; background: var(--ground); color: var(--ink); font: 14px/1.45 var(--font); }
main { max-width: 1200px; margin: 0 auto; }
h1 { font-size: 1.5rem; font-weight: 600; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; font-weight: 600; margin: 0; }
.title-bar { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--edge); }
nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: 0; padding: 0; list-style: none; }
a { color: var(--link); }
p { margin: .5rem 0; }
table { width: 100%; border-collapse: collapse; margin: .75rem 0 1.25rem; table-layout: fixed; }
caption { text-align: left; color: var(--soft); padding-bottom: .25rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--edge); overflow-wrap: anywhere; }
th { font-weight: inherit; }
thead th { font-weight: 600; border-bottom-width: 2px; overflow-wrap: normal; hyphens: auto; }
table.c2 th:first-child { width: 32%; }
table.c6 th:first-child { width: 24%; }
[data-key='goals'] th:nth-child(3), [data-key='recommendations-table'] th:nth-child(3) { width: 25%; }
table.c5 th:first-child, table.c4 th:first-child { width: 34%; }
.line + .line { margin-top: .35rem; }
.line.name { display: inline-block; margin: 0 .6rem 0 0; }
.text { unicode-bidi: isolate; white-space: pre-line; }
.label { font-weight: 600; }
td .label { font-weight: 400; color: var(--soft); font-size: .9em; }
td .label::after { content: ':'; }
.missing .text { color: var(--gap); font-style: italic; }
.remark { padding-left: .5rem; border-left: 3px solid var(--gap); }
.at { color: var(--soft); white-space: nowrap; font-size: .9em; }
button { font: inherit; color: inherit; cursor: pointer; }
.place { display: inline; padding: 0; border: 0; background: none; text-align: left; overflow-wrap: anywhere; }
.place:hover .text { text-decoration: underline; }
.draft > .place .text, .name > .place .text { text-decoration: underline; text-decoration-color: var(--edge); text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--accent)); outline-offset: 2px; }
button.remedy, .tools button { display: inline-block; margin: .2rem .3rem .1rem 0; padding: .15rem .5rem; border: 1px solid var(--vscode-button-border, var(--edge)); border-radius: 3px; background: var(--vscode-button-secondaryBackground, var(--row)); color: var(--vscode-button-secondaryForeground, var(--ink)); text-align: left; font-size: .9em; }
button.remedy:hover, .tools button:hover { background: var(--vscode-button-secondaryHoverBackground, var(--row)); }
div.remedy { color: var(--soft); font-size: .9em; }
.remedy .label { font-weight: inherit; }
.remedy .label::after { content: ':'; }
.status { min-height: 1.3em; color: var(--soft); }
figure { margin: .5rem 0; }
figcaption { color: var(--soft); }
pre { overflow: auto; padding: .75rem; border: 1px solid var(--edge); background: var(--row); font: 12px/1.4 var(--vscode-editor-font-family, ui-monospace, monospace); }
svg.chain { display: block; width: 100%; max-width: 960px; height: auto; font-family: inherit; }
.band rect { fill: var(--row); stroke: var(--edge); }
.band text { text-anchor: middle; font-size: 12px; font-weight: 600; fill: var(--soft); }
.band.influence rect { fill: none; }
.node rect { fill: var(--ground); stroke: var(--accent); }
.node text { font-size: 11.5px; fill: var(--ink); }
.node .id { font-weight: 600; }
.node.odd rect { stroke: var(--gap); stroke-width: 1.5; stroke-dasharray: 4 3; }
.in-editor .node { cursor: pointer; }
.link { fill: none; stroke: var(--soft); stroke-width: 1.2; }
.link.odd { stroke: var(--gap); stroke-dasharray: 5 3; }
.chain .head { fill: var(--soft); }
.vscode-high-contrast .missing .text, .vscode-high-contrast .label, .vscode-high-contrast .at { color: var(--ink); }
.vscode-high-contrast { --edge: var(--vscode-contrastBorder); --soft: var(--ink); --gap: var(--ink); }
@media (forced-colors: active) {
  .node rect, .link { stroke: CanvasText; }
}
/* Beside a draft there is little room: a row becomes a block, and each cell says its column. */
@media (max-width: 720px) {
  table.c6, table.c5, table.c4, .c6 tbody, .c5 tbody, .c4 tbody, .c6 tr, .c5 tr, .c4 tr { display: block; }
  .c6 caption, .c5 caption, .c4 caption { display: block; }
  .c6 thead, .c5 thead, .c4 thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .c6 tr, .c5 tr, .c4 tr { padding: .5rem 0; border-bottom: 1px solid var(--edge); }
  .c6 th[role], .c5 th[role], .c4 th[role] { display: block; width: auto !important; padding: .15rem 0; border: 0; }
  .c6 td, .c5 td, .c4 td { display: block; position: relative; min-height: 1.75em; padding: .15rem 0 .15rem 7.5rem; border: 0; }
  .c6 td::before, .c5 td::before, .c4 td::before { content: attr(data-column); position: absolute; left: 0; color: var(--soft); }
  .c6 td:empty, .c5 td:empty, .c4 td:empty { display: none; }
}
@media print {
  :root, :root.in-editor { color-scheme: light; --ground: #fff; --ink: #000; --soft: #444; --edge: #bbb; --row: #fff; --gap: #8a3b00; --accent: #000; --link: #000; }
  body { padding: 0; font-size: 10pt; }
  nav, .tools, button.remedy { display: none; }
  tr, figure { break-inside: avoid; }
  h2, caption { break-after: avoid; }
  thead { display: table-header-group; }
}
`;
