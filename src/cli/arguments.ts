import { parseArgs } from 'node:util';
import type { ReportFormat } from '../report/formats.ts';
import type { LanguageChoice } from '../views/language.ts';
import { baselineName } from '../views/progress/baseline.ts';
import { Refusal } from './refusal.ts';

/** What the command line was asked to do. */
export type Request = CheckRequest | BaselineRequest | CompareRequest | ReportRequest | GuideRequest;

/** What all commands can be told. */
interface Common {
  /** Of the messages. */
  readonly language: LanguageChoice;
  readonly stdinFilename: string | null;
  /** The file of the guide; null is the nearest upwards of each draft. */
  readonly config: string | null;
  /** The file to write to; null is standard output. */
  readonly output: string | null;
}

/** The forms of what `doelwijzer check` prints; the first is the default. */
const checkFormats = ['text', 'json', 'sarif', 'github', 'junit', 'csv'] as const;

/** What `doelwijzer check` was asked to do. */
export interface CheckRequest extends Common {
  readonly command: 'check';
  readonly paths: readonly string[];
  readonly format: (typeof checkFormats)[number];
  readonly failOn: 'error' | 'warning' | 'information' | 'never';
  /** The file that says what was there before. */
  readonly baseline: string | null;
}

/** What `doelwijzer baseline` was asked to do. */
export interface BaselineRequest extends Common {
  readonly command: 'baseline';
  readonly paths: readonly string[];
  readonly output: string;
}

/** What `doelwijzer compare` was asked to do. */
export interface CompareRequest extends Common {
  readonly command: 'compare';
  readonly before: string;
  readonly now: string;
  readonly format: 'text' | 'json';
}

/** What `doelwijzer report` was asked to do. */
export interface ReportRequest extends Common {
  readonly command: 'report';
  readonly path: string;
  readonly format: ReportFormat;
}

/** What `doelwijzer guide` was asked to do. */
export interface GuideRequest extends Common {
  readonly command: 'guide';
  /** Test the examples, where it would print the guide. */
  readonly test: boolean;
}

/** What `doelwijzer --help` prints. */
export const help = `doelwijzer check [opties | options] PAD...
doelwijzer baseline [opties | options] PAD...
doelwijzer compare [opties | options] OUD NIEUW
doelwijzer report [opties | options] BESTAND
doelwijzer guide [test] [opties | options]

check   wijst vage en niet-meetbare doelen aan in ontwerpbrieven aan de Kamer
        points out vague and unmeasurable goals in draft letters to parliament
baseline  legt vast wat er nu wordt gevonden, om het later niet weer te tonen
        records what is found now, so as not to show it again
compare  zegt wat er tussen twee versies is opgelost en bijgekomen
        says what was fixed and added between two versions
report  maakt een rapport over één ontwerp
        makes a report on one draft
guide   toont de schrijfwijzer die geldt; guide test toetst al haar voorbeelden
        shows the guide that holds; guide test tests all its examples

PAD is een bestand of map (*.md, *.txt); - leest standaardinvoer.
PAD is a file or folder (*.md, *.txt); - reads standard input.

  --format                 vorm van de uitvoer | form of the output
             check:  text (standaard | default), json, sarif, github, junit, csv
             compare: text (standaard | default), json
             report: markdown (standaard | default), html, json, csv (open punten | open points)
  --fail-on error|warning|information|never
                           check: vanaf wanneer exitcode 1 (error) | lowest severity for exit code 1
  --baseline BESTAND       check: toont alleen wat niet in deze beginstand staat | show only what this baseline does not have
  --language auto|nl|en    taal van de meldingen (auto) | language of the messages
  --config BESTAND         de schrijfwijzer (standaard: de dichtstbijzijnde schrijfwijzer.yml) | the guide (default: the nearest schrijfwijzer.yml)
  --stdin-filename NAAM    naam van standaardinvoer | name of standard input
  --output BESTAND         schrijf naar een bestand | write to a file
             baseline: ${baselineName} (standaard | default)
  --help                   deze tekst | this text

Exitcode: 0 niets gevonden, of gemaakt wat is gevraagd; 1 iets gevonden vanaf --fail-on, of een voorbeeld faalt; 2 niet uitgevoerd.
Exit code: 0 nothing found, or what was asked for was made; 1 something found at or above --fail-on, or an example fails; 2 not carried out.
`;

const options = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  baseline: { type: 'string' },
  language: { type: 'string' },
  config: { type: 'string' },
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
  const common = {
    language: chosen('language', values.language, ['auto', 'nl', 'en']),
    stdinFilename: given(values['stdin-filename']),
    config: given(values.config),
    output: given(values.output),
  };
  if (command !== undefined) refuseUseless(command, values);
  switch (command) {
    case undefined:
      throw new Refusal('Noem een opdracht: doelwijzer check PAD... (--help legt uit).');
    case 'check':
      if (paths.length === 0) throw new Refusal('Noem een bestand of map, of - voor standaardinvoer.');
      return {
        ...common,
        command,
        paths,
        format: chosen('format', values.format, checkFormats),
        failOn: chosen('fail-on', values['fail-on'], ['error', 'warning', 'information', 'never']),
        baseline: given(values.baseline),
      };
    case 'baseline':
      if (paths.length === 0) throw new Refusal('Noem een bestand of map, of - voor standaardinvoer.');
      return { ...common, command, paths, output: common.output ?? baselineName };
    case 'compare': {
      const [before, now, ...more] = paths;
      if (before === undefined || now === undefined || more.length > 0)
        throw new Refusal('Noem twee bestanden: doelwijzer compare OUD NIEUW.');
      return { ...common, command, before, now, format: chosen('format', values.format, ['text', 'json']) };
    }
    case 'report': {
      const [path, ...more] = paths;
      if (path === undefined || more.length > 0) throw new Refusal('Noem één bestand, of - voor standaardinvoer.');
      return {
        ...common,
        command,
        path,
        format: chosen('format', values.format, ['markdown', 'html', 'json', 'csv']),
      };
    }
    case 'guide': {
      const [what, ...more] = paths;
      if ((what !== undefined && what !== 'test') || more.length > 0)
        throw new Refusal('Schrijf doelwijzer guide of doelwijzer guide test; het bestand noemt u met --config.');
      return { ...common, command, test: what === 'test' };
    }
    default:
      throw new Refusal(`Onbekende opdracht “${command}”; deze bestaan: check, baseline, compare, report, guide.`);
  }
}

/** The options that a command has no use for. */
const useless: Readonly<Record<string, readonly string[]>> = {
  baseline: ['format', 'fail-on', 'baseline'],
  compare: ['fail-on', 'baseline', 'stdin-filename'],
  report: ['fail-on', 'baseline'],
  guide: ['fail-on', 'format', 'stdin-filename', 'baseline'],
};

function refuseUseless(command: string, values: Readonly<Record<string, unknown>>): void {
  const option = useless[command]?.find((name) => values[name] !== undefined);
  if (option !== undefined) throw new Refusal(`Optie --${option} hoort niet bij de opdracht ${command}.`);
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
