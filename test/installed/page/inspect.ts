// What runs in the page of the report itself. A function is sent there as text: it may use nothing from outside of itself.

interface Watched extends Window {
  added?: string[];
}

/** Begins to write down what is put into the page; gives how far it is scrolled and how many rows it has. */
export function watch(): { readonly top: number; readonly rows: number } {
  const added: string[] = [];
  (window as Watched).added = added;
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        added.push(node instanceof Element ? (node.getAttribute('data-key') ?? node.localName) : node.nodeName);
  }).observe(document.body, { childList: true, subtree: true });
  return { top: window.scrollY, rows: document.querySelectorAll('tr').length };
}

/** How far the page is scrolled, and the keys of what was put into it since `watch`. */
export function watched(): { readonly top: number; readonly added: readonly string[] } {
  return { top: window.scrollY, added: [...new Set((window as Watched).added)] };
}

/** What a page can be harmed by. */
export function dangers(): {
  readonly title: string;
  readonly scripts: number;
  readonly images: number;
  readonly links: number;
  readonly handlers: number;
} {
  const main = document.querySelector('main') ?? document.body;
  const all = [...main.querySelectorAll('*')];
  return {
    title: document.title,
    scripts: main.querySelectorAll('script').length,
    images: main.querySelectorAll('img').length,
    links: [...main.querySelectorAll('a')].filter((link) => !link.getAttribute('href')?.startsWith('#')).length,
    handlers: all.filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on'))).length,
  };
}
