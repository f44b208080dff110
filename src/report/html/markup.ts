/** HTML that is safe to put into a page: only `html` makes it. */
export interface Markup {
  readonly markup: string;
}

/** What can be put into HTML. Text is escaped; nothing, `null` and `false` leave no trace. */
type Value = string | number | Markup | readonly Markup[] | null | false;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/**
 * HTML with values in it: whatever comes from a draft is text and stays text, in an attribute as well, as long as that has double quotes.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let markup = strings[0] ?? '';
  values.forEach((value, i) => {
    markup += written(value) + (strings[i + 1] ?? '');
  });
  return { markup };
}

function written(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}
