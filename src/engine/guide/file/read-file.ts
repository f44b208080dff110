import type { LabelName } from '../../document/labels.ts';
import type { OwnTopic } from '../../document/topics.ts';
import type { Severity, Words } from '../../rules/rule.ts';
import type { Documents } from '../guide.ts';
import type { Place } from '../own-rule.ts';
import { fault, faultsIn, firstOf } from './check.ts';
import { format } from './format.ts';
import type { GuideFile, Mention } from './guide-file.ts';
import type { Fault, Tree } from './tree.ts';
import { at, entriesOf, itemsOf, textOf, textsIn, type Written, wordsOf, writtenIn } from './tree-access.ts';

/** What a file says, or all that is wrong with it by itself. */
export function readFile(tree: Tree, path: string): GuideFile | { readonly faults: readonly Fault[] } {
  const wrong = firstOf(faultsIn(tree, format));
  const faults =
    wrong.length > 0 ? wrong : firstOf([...faultsOfLabels(tree), ...faultsOfTopics(tree), ...faultsOfRules(tree)]);
  return faults.length > 0 ? { faults } : fileOf(tree, path);
}

function fileOf(tree: Tree, path: string): GuideFile {
  const mentioned = ({ text, start, end }: Written): Mention => ({ name: text, start, end, file: path });
  const texts = (key: string): readonly string[] => textsIn(at(tree, key));
  const table = <Value>(key: string, read: (tree: Tree) => Value): Record<string, Value> =>
    Object.fromEntries(entriesOf(at(tree, key)).map((entry) => [entry.key.value, read(entry.value)]));
  return {
    title: wordsOf(at(tree, 'title')),
    extends: writtenIn(at(tree, 'extends')).map(mentioned),
    documents: itemsOf(at(tree, 'documents')).map((item) => ({
      files: textOf(at(item, 'files')),
      type: textOf(at(item, 'type')) as Documents['type'],
      folder: folderOf(path),
    })),
    ...settingsOf(at(tree, 'rules')),
    weighed: entriesOf(at(tree, 'rules')).map(({ key }) => mentioned({ ...key, text: key.value })),
    labels: table('labels', textsIn) as Partial<Record<LabelName, readonly string[]>>,
    levels: table('levels', textOf),
    abbreviations: texts('abbreviations'),
    names: texts('names'),
    actors: {
      own: textsIn(at(at(tree, 'actors'), 'own')),
      others: textsIn(at(at(tree, 'actors'), 'others')),
    },
    directorates: texts('directorates'),
    topics: table('topics', (list) => itemsOf(list).map(topicOf)),
    clauses: itemsOf(at(tree, 'clauses')).map((item) => ({
      id: textOf(at(item, 'id')),
      title: wordsOf(at(item, 'title')) ?? NONE,
      source: wordsOf(at(item, 'source')),
      rules: writtenIn(at(item, 'rules')).map(mentioned),
    })),
    own: itemsOf(at(tree, 'own')).map((item) => ruleOf(item, path, mentioned)),
  };
}

const NONE: Words = { nl: '', en: '' };

/** The folder of a path. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

function settingsOf(tree: Tree | null): Pick<GuideFile, 'severities' | 'options'> {
  const severities: Record<string, Severity> = {};
  const options: Record<string, Record<string, number>> = {};
  for (const { key, value } of entriesOf(tree)) {
    const severity = value.kind === 'table' ? at(value, 'severity') : value;
    if (severity && textOf(severity)) severities[key.value] = textOf(severity) as Severity;
    for (const { key: name, value: set } of entriesOf(value))
      if (set.kind === 'scalar' && typeof set.value === 'number')
        options[key.value] = { ...options[key.value], [name.value]: set.value };
  }
  return { severities, options };
}

const topicOf = (tree: Tree): string | OwnTopic =>
  tree.kind === 'table'
    ? { name: textOf(at(tree, 'name')), heading: textsIn(at(tree, 'heading')), passage: textsIn(at(tree, 'passage')) }
    : textOf(tree);

function ruleOf(tree: Tree, file: string, mentioned: (written: Written) => Mention): GuideFile['own'][number] {
  const placed = ({ text, start, end }: Written) => ({ text, place: { start, end, file } });
  const id = at(tree, 'id') ?? tree;
  const [clause = { ...id, text: '' }] = writtenIn(at(tree, 'clause'));
  return {
    id: textOf(id),
    scope: (textOf(at(tree, 'scope')) || 'sentence') as GuideFile['own'][number]['scope'],
    patterns: itemsOf(at(tree, 'patterns')).map((item) => patternOf(item, file)),
    replacements: textsIn(at(tree, 'replacements')),
    message: wordsOf(at(tree, 'message')) ?? NONE,
    clause: mentioned(clause),
    severity: (textOf(at(tree, 'severity')) || 'warning') as Severity,
    examples: {
      bad: writtenIn(at(at(tree, 'examples'), 'fout')).map(placed),
      good: writtenIn(at(at(tree, 'examples'), 'goed')).map(placed),
    },
    place: { start: id.start, end: id.end, file },
  };
}

function patternOf(tree: Tree, file: string): GuideFile['own'][number]['patterns'][number] {
  const place = ({ start, end }: Tree): Place => ({ start, end, file });
  const [entry] = entriesOf(tree);
  if (!entry) return { kind: 'words', text: textOf(tree), place: place(tree) };
  return { kind: entry.key.value as 'match' | 'regex', text: textOf(entry.value), place: place(entry.value) };
}

const faultsOfLabels = (tree: Tree): Fault[] =>
  entriesOf(at(tree, 'labels'))
    .flatMap(({ value }) => writtenIn(value))
    .filter(({ text }) => !/^\p{L}[\p{L} ]{3,23}$/u.test(text))
    .map((written) => fault(written, 'badLabel', { name: written.text }));

const faultsOfTopics = (tree: Tree): Fault[] =>
  entriesOf(at(tree, 'topics'))
    .flatMap(({ value }) => itemsOf(value))
    .map((topic) => at(topic, 'name'))
    .filter((name) => name !== null)
    .filter((name) => /,/.test(textOf(name)))
    .map((name) => fault(name, 'badTopic'));

function faultsOfRules(tree: Tree): Fault[] {
  const rules = itemsOf(at(tree, 'own'));
  const clauses = itemsOf(at(tree, 'clauses'));
  return [
    ...faultsOfIds(rules),
    ...faultsOfIds(clauses),
    ...rules.flatMap((rule) =>
      itemsOf(at(rule, 'patterns'))
        .filter((pattern) => pattern.kind === 'table' && pattern.entries.length !== 1)
        .map((pattern) => fault(pattern, 'onePattern')),
    ),
  ];
}

function faultsOfIds(items: readonly Tree[]): Fault[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const id = at(item, 'id');
    if (!id) return [];
    const name = textOf(id);
    if (!/^[a-z][a-z0-9-]{0,59}$/.test(name)) return [fault(id, 'badId', { name: name })];
    if (seen.has(name)) return [fault(id, 'idTwice', { name })];
    seen.add(name);
    return [];
  });
}
