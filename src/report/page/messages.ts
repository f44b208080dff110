/** What has to be done to a page that is shown. */
export type Change =
  /** The element with this key becomes this HTML. */
  | { readonly kind: 'replace'; readonly key: string; readonly markup: string }
  /** The element with this key holds elements with these keys, in this order; those that it does not hold yet are given. */
  | {
      readonly kind: 'arrange';
      readonly key: string;
      readonly order: readonly string[];
      readonly fresh: Readonly<Record<string, string>>;
    };

/** What the page tells the editor. The names are those of its buttons. */
export type FromPage =
  /** It has been loaded, and can be changed. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'show'; readonly name: string }
  | { readonly kind: 'mend'; readonly name: string }
  | { readonly kind: 'copy'; readonly what: string }
  | { readonly kind: 'save'; readonly format: string };

/** What the editor tells the page. */
export type ToPage =
  | { readonly kind: 'change'; readonly changes: readonly Change[] }
  /** The element with this key is to be in sight, and to have the focus. */
  | { readonly kind: 'go'; readonly key: string }
  /** Words for the reader, which a screen reader speaks. */
  | { readonly kind: 'say'; readonly words: string };
