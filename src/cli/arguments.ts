import { parseArgs } from 'node:util';
import type { LanguageChoice } from '../views/language.ts';
import { Refusal } from './refusal.ts';

/** What `doelwijzer check` was asked to do. */
export interface Request {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  readonly failOn: 'error' | 'warning' | 'information' | 'never';
  /** Of the messages. */
  readonly language: LanguageChoice;
  readonly stdinFilename: string | null;
  /** The file to write to; null is standard output. */
  readonly output: string | null;
}

/** What `doelwijzer --help` prints. */
export const help = `doelwijzer check [opties | options] PAD...

Wijst vage en niet-meetbare doelen aan in ontwerpbrieven aan de Kamer.
Points out vague and unmeasurable goals in draft letters to parliament.

PAD is een bestand of map (*.md, *.txt); - leest standaardinvoer.
PAD is a file or folder (*.md, *.txt); - reads standard input.

  --format text|json       vorm van de uitvoer (text) | form of the output
  --fail-on error|warning|information|never
                           vanaf wanneer exitcode 1 (error) | lowest severity for exit code 1
  --language auto|nl|en    taal van de meldingen (auto) | language of the messages
  --stdin-filename NAAM    naam van standaardinvoer | name of standard input
  --output BESTAND         schrijf naar een bestand | write to a file
  --help                   deze tekst | this text

Exitcode: 0 niets gevonden, 1 iets gevonden vanaf --fail-on, 2 niet uitgevoerd.
Exit code: 0 nothing found, 1 something found at or above --fail-on, 2 not carried out.
`;

const options = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  language: { type: 'string' },
  'stdin-filename': { type: 'string' },
  output: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line. Throws a Refusal where it cannot be followed. */
export function readArguments(args: readonly string[]): Request | 'help' {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') accept(token);
  if (values.help) return 'help';

  const [command, ...paths] = positionals;
  if (command === undefined) throw new Refusal('Noem een opdracht: doelwijzer check PAD... (--help legt uit).');
  if (command !== 'check') throw new Refusal(`Onbekende opdracht “${command}”; deze bestaat: check.`);
  if (paths.length === 0) throw new Refusal('Noem een bestand of map, of - voor standaardinvoer.');
  return {
    paths,
    format: chosen('format', values.format, ['text', 'json']),
    failOn: chosen('fail-on', values['fail-on'], ['error', 'warning', 'information', 'never']),
    language: chosen('language', values.language, ['auto', 'nl', 'en']),
    stdinFilename: given(values['stdin-filename']),
    output: given(values.output),
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function accept({ name, rawName, value }: OptionToken): void {
  const option = Object.hasOwn(options, name) ? options[name as keyof typeof options] : null;
  if (!option) throw new Refusal(`Onbekende optie ${rawName}.`);
  if (option.type === 'string' && !value) throw new Refusal(`Optie ${rawName} vraagt om een waarde.`);
}

/** One of the choices; the first is the default. */
function chosen<const Choice extends string>(
  name: string,
  value: string | boolean | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  if (value === undefined) return choices[0];
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new Refusal(`Optie --${name} kent “${value}” niet; wel ${choices.join(', ')}.`);
  return choice;
}

const given = (value: string | boolean | undefined): string | null => (typeof value === 'string' ? value : null);
