import { readdirSync, readFileSync } from 'node:fs';

/** A snippet as VS Code reads it, with the name that it goes by. */
export interface Snippet {
  readonly name: string;
  readonly language: 'nl' | 'en';
  /** The file that it stands in, without its ending: `responses`. */
  readonly file: string;
  readonly prefixes: readonly string[];
  readonly description: string;
  readonly body: string;
}

const snippetsIn = (folder: string, language: 'nl' | 'en', file: string): Snippet[] =>
  Object.entries(
    JSON.parse(readFileSync(`${folder}/${language}/${file}`, 'utf8')) as Record<
      string,
      { prefix: string | string[]; description: string; body: string[] }
    >,
  ).map(([name, { prefix, description, body }]) => ({
    name,
    language,
    file: file.replace(/\.json$/, ''),
    prefixes: [prefix].flat(),
    description,
    body: body.join('\n'),
  }));

/** All snippets, by the files of `snippets/` in the project's root. */
export const snippetsOf = (root = '.'): Snippet[] =>
  (['nl', 'en'] as const).flatMap((language) =>
    readdirSync(`${root}/snippets/${language}`).flatMap((file) => snippetsIn(`${root}/snippets`, language, file)),
  );

const STOP = /\$\{(\d+)(?::((?:\\.|\$\w+|[^}$\\])*)|\|((?:\\.|[^|\\])*)\|)?\}|\$(\d+)/g;

/** What a tab stop offers: the words that stand there, or the choices. */
interface Stop {
  readonly number: number;
  readonly words: string;
  readonly choices: readonly string[];
}

/** The tab stops of a snippet that hold words, in order. */
export const stopsOf = ({ body }: Snippet): Stop[] =>
  [...body.matchAll(STOP)].flatMap(([, number, words, choices]): Stop[] => {
    if (choices !== undefined) {
      const offered = choices.split(/(?<!\\),/).map((choice) => choice.replace(/\\(.)/g, '$1'));
      return [{ number: Number(number), words: offered[0] ?? '', choices: offered }];
    }
    return words === undefined ? [] : [{ number: Number(number), words: words.replace(/\\(.)/g, '$1'), choices: [] }];
  });

/** The text that a snippet becomes when a writer gives each tab stop these words. */
export function filled(snippet: Snippet, say: (stop: Stop) => string): string {
  const said = new Map(stopsOf(snippet).map((stop) => [stop.number, say(stop)]));
  return snippet.body.replace(STOP, (_, braced, _words, _choices, bare) => said.get(Number(braced ?? bare)) ?? '');
}

/** The ways to fill in a snippet: every choice once, and where there is none just one. */
export function choosing(snippet: Snippet): ((stop: Stop) => string)[] {
  const most = Math.max(1, ...stopsOf(snippet).map(({ choices }) => choices.length));
  return Array.from(
    { length: most },
    (_, nth) =>
      ({ words, choices }: Stop) =>
        choices[nth % choices.length] ?? words,
  );
}
