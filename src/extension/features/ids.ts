import * as vscode from 'vscode';
import { idHover } from '../../views/ids/idHover.ts';
import type { PlacedDraft } from '../../views/ids/naming.ts';
import { givenBy, idAt, namedAt, placesOf } from '../../views/ids/places.ts';
import { renamed, unknownId } from '../../views/ids/renaming.ts';
import { rangesIn, toRange } from '../convert.ts';
import type { Session } from '../session.ts';

const languages = ['markdown', 'plaintext'];

/** What an id is asked for: its draft, and the drafts in which it can be given or meant. */
interface Asked {
  readonly draft: PlacedDraft;
  readonly drafts: readonly PlacedDraft[];
  readonly offset: number;
}

/** Ids of goals and activities: goes to where one is given, lists where it is meant, renames it there, and tells what it stands for. */
export function ids(session: Session): vscode.Disposable {
  const ask = (document: vscode.TextDocument, position: vscode.Position): Asked | null => {
    const found = session.draft(document);
    if (!found) return null;
    const draft = { uri: document.uri.toString(), text: found.text, reading: found.reading };
    return { draft, drafts: [draft], offset: document.offsetAt(position) };
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(languages, {
      provideDefinition(document, position) {
        const asked = ask(document, position);
        const known = asked && idAt(asked.drafts, asked.draft, asked.offset);
        if (!known) return [];
        const range = rangesIn(known.home.text);
        return givenBy(known.home, known.named.id).map(
          (given): vscode.LocationLink => ({
            originSelectionRange: toRange(document, known.named),
            targetUri: vscode.Uri.parse(known.home.uri),
            targetRange: range(given),
          }),
        );
      },
    }),
    vscode.languages.registerReferenceProvider(languages, {
      provideReferences(document, position, { includeDeclaration }) {
        const asked = ask(document, position);
        const known = asked && idAt(asked.drafts, asked.draft, asked.offset);
        if (!known) return [];
        const places = placesOf(asked.drafts, known).filter(({ gives }) => includeDeclaration || !gives);
        const ranges = new Map(asked.drafts.map(({ uri, text }) => [uri, rangesIn(text)]));
        return places.flatMap((place) => {
          const range = ranges.get(place.uri)?.(place);
          return range ? [new vscode.Location(vscode.Uri.parse(place.uri), range)] : [];
        });
      },
    }),
    vscode.languages.registerRenameProvider(languages, {
      prepareRename(document, position) {
        const asked = ask(document, position);
        const named = asked && namedAt(asked.draft, asked.offset);
        if (!named || !idAt(asked.drafts, asked.draft, asked.offset))
          throw new Error(unknownId(named, session.language(document)).refusal);
        return { range: toRange(document, named), placeholder: named.id };
      },
      provideRenameEdits(document, position, name) {
        const asked = ask(document, position);
        const known = asked && idAt(asked.drafts, asked.draft, asked.offset);
        if (!known) return null;
        const renaming = renamed(asked.drafts, known, name, session.language(document));
        if ('refusal' in renaming) throw new Error(renaming.refusal);
        const change = new vscode.WorkspaceEdit();
        for (const { uri, text } of asked.drafts) {
          const range = rangesIn(text);
          const edits = renaming.get(uri) ?? [];
          change.set(
            vscode.Uri.parse(uri),
            edits.map((edit) => vscode.TextEdit.replace(range(edit), edit.newText)),
          );
        }
        return change;
      },
    }),
    vscode.languages.registerHoverProvider(languages, {
      provideHover(document, position) {
        const asked = ask(document, position);
        const found = asked && idHover(asked.drafts, asked.draft, asked.offset, session.language(document));
        return found ? new vscode.Hover(new vscode.MarkdownString(found.markdown), toRange(document, found)) : null;
      },
    }),
  );
}
