import type { Reading, Span } from '../../engine/index.ts';

/** What others can know a draft by. */
export interface NamedDraft {
  /** Its address. */
  readonly uri: string;
  /** In the draft's own words; empty where it has none. */
  readonly title: string;
  /** The ids that it gives to goals and activities. */
  readonly gives: readonly string[];
}

/** A draft that may name others, with its words. The offsets of the reading are offsets in its text. */
export interface NamingDraft extends NamedDraft {
  readonly text: string;
  readonly reading: Pick<Reading, 'ids' | 'prose'>;
}

/** A draft among others, with all that is known of it. */
export interface PlacedDraft extends NamingDraft {
  readonly reading: Reading;
}

/** A draft in its place among others. By what others know it is found when it is asked for: few strokes of a writer need it. */
export function placed(uri: string, text: string, reading: Reading): PlacedDraft {
  let title: string | undefined;
  let given: readonly string[] | undefined;
  return {
    uri,
    get title() {
      title ??= titleOf(text, reading);
      return title;
    },
    get gives() {
      given ??= givenIn(reading);
      return given;
    },
    text,
    reading,
  };
}

/** The ids that a draft gives. */
const givenIn = ({ ids }: Reading): string[] => [...new Set(ids.filter(({ gives }) => gives).map(({ id }) => id))];

/** Where a draft names another one: in a link to its file, by its title or its file's name; nowhere in particular in its front matter. */
export interface Naming {
  readonly uri: string;
  readonly at: Span | null;
}

/** Finds where a draft names each of the others. */
export function namingsIn(draft: NamingDraft, drafts: readonly NamedDraft[]): Naming[] {
  const others = drafts.filter(({ uri }) => uri !== draft.uri);
  if (others.length === 0) return [];
  const known = new Map(others.map(({ uri }) => [decoded(uri), uri]));
  const addressed = (target: string): string | null => known.get(addressOf(decoded(draft.uri), target) ?? '') ?? null;
  return [
    ...linksIn(draft).flatMap(({ at, target }) => naming(addressed(target), at)),
    ...others.flatMap((other) => titlePlaces(other, draft, drafts).map((at) => ({ uri: other.uri, at }))),
    ...frontMatterValues(draft.text).flatMap((value) => [
      ...naming(addressed(value), null),
      ...others.filter((other) => isTitled(other, value)).map(({ uri }) => ({ uri, at: null })),
    ]),
  ];
}

const naming = (uri: string | null, at: Span | null): Naming[] => (uri === null ? [] : [{ uri, at }]);

/** The file's name in an address. */
export const fileName = (uri: string): string => decoded(uri.split('/').at(-1) ?? uri);

// The address that a link in a draft leads to, without its fragment; null for one that is no address.
function addressOf(from: string, target: string): string | null {
  const [path = ''] = target.split(/[?#]/, 1);
  if (path === '') return null;
  const written = decoded(path).replaceAll('\\', '/');
  if (/^[a-z][a-z\d+.-]+:/i.test(written)) return written;
  const folders = from.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const LINK = /\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*(?:<([^<>\n]*)>|([^()\s<>]+))[^()\n]{0,200}\)/g;
const LINK_BY_NAME = /\[([^[\]\n]+)\](?:\[([^[\]\n]*)\])/g;
const LINK_TARGET = /^ {0,3}\[([^[\]\n]+)\]:\s*<?([^\s<>]+)>?/gm;
const FILE = /(?<![^\s(“"‘«])[^\s()<>“"‘«»]+\.(?:md|markdown|txt)(?![\p{L}\p{N}])/gu;

// Whether the draft's words stand at a place; in code they do not.
const isProse = ({ reading }: NamingDraft, start: number, end: number): boolean =>
  reading.prose.slice(start, end).trim() !== '';

/** The links in a draft's running text, and the names of files in it. */
function linksIn(draft: NamingDraft): { readonly at: Span; readonly target: string }[] {
  const { text, reading } = draft;
  const targets = new Map([...text.matchAll(LINK_TARGET)].map(([, name = '', to = '']) => [name.toLowerCase(), to]));
  const placed = (match: RegExpMatchArray, target: string | undefined) => {
    const at = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
    return target && isProse(draft, at.start + 1, at.start + 1 + (match[1] ?? '').length) ? [{ at, target }] : [];
  };
  return [
    ...[...text.matchAll(LINK)].flatMap((match) => placed(match, match[2] ?? match[3])),
    ...[...text.matchAll(LINK_BY_NAME)].flatMap((match) =>
      placed(match, targets.get((match[2] || match[1] || '').toLowerCase())),
    ),
    ...[...reading.prose.matchAll(FILE)].map(({ 0: target, index }) => ({
      at: { start: index, end: index + target.length },
      target,
    })),
  ];
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const OWN_TITLE = /^(?:title|titel)\s*:\s*(.*)$/im;

const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2');

/** All that the front matter says under any key but its own title: each value, and each entry of a list. */
function frontMatterValues(text: string): string[] {
  const lines = (FRONT_MATTER.exec(text)?.[1] ?? '').split(/\r?\n/).filter((line) => !OWN_TITLE.test(line));
  return lines.flatMap((line) => {
    const value = line.replace(/^\s*(?:-\s+)?(?:[\p{L}\d_-]+\s*:(?:\s+|$))?/u, '').trim();
    const entries = value.replace(/^\[|\]$/g, '').split(/\s*,\s*/);
    return [...new Set([value, ...entries].map(unquoted))].filter((one) => one !== '');
  });
}

const SUBJECT = /^\**(?:betreft|onderwerp|subject)\**:?[ \t]+(\S.*)$/im;
/** How far into a draft its subject line may stand. */
const HEAD = 3_000;

/** What a draft is called: by its front matter, its title, its subject line, or else by its first heading. */
function titleOf(text: string, reading: Reading): string {
  const own = OWN_TITLE.exec(FRONT_MATTER.exec(text)?.[1] ?? '')?.[1];
  if (own) return unquoted(own);
  const main = reading.headings.find(({ depth }) => depth === 1);
  // A letter out of a PDF opens with whom it is for.
  const subject = main ? undefined : SUBJECT.exec(text.slice(0, HEAD))?.[1]?.trim();
  const heading = main ?? reading.headings[0];
  return subject ?? (heading ? reading.prose.slice(heading.start, heading.end).trim() : '');
}

const YEARS = /[\s,(]*(?:19|20)\d\d(?:\s*[-–/]\s*\d{2,4})?\)?$/;

const words = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isTitled = (draft: NamedDraft, value: string): boolean => {
  const title = words(draft.title);
  return title !== '' && words(value) === title;
};

/** Where a draft has another's title in its words. The years at its end may be left out where no other draft is called so. */
function titlePlaces({ title }: NamedDraft, draft: NamingDraft, drafts: readonly NamedDraft[]): Span[] {
  const bare = title.replace(YEARS, '');
  const isUnique = drafts.filter((one) => words(one.title.replace(YEARS, '')) === words(bare)).length === 1;
  const sought = isUnique ? bare : title;
  // One word ("Strategie") names no draft in particular.
  if (!/\S\s+\S/.test(sought) || sought.length < 12) return [];
  const pattern = words(sought)
    .split(' ')
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
    .join('[^\\p{L}\\p{N}]{1,4}');
  const found = draft.reading.prose.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'));
  return [...found].map(({ 0: said, index }) => {
    const years =
      /^[^\S\n]*(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?/.exec(draft.text.slice(index + said.length))?.[0] ?? '';
    return { start: index, end: index + said.length + (isUnique ? years.length : 0) };
  });
}
