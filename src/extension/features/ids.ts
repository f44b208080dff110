import * as vscode from 'vscode';
import { idHover } from '../../views/ids/idHover.ts';
import { givenBy, placesOf } from '../../views/ids/places.ts';
import { rangesIn, toRange } from '../convert.ts';
import { KnownIds } from '../knownIds.ts';
import type { Session } from '../session.ts';
import type { DraftIndex } from '../workspace/draftIndex.ts';

const languages = ['markdown', 'plaintext'];

/** Ids of goals and activities: goes to where one is given, lists where it is meant, and tells what it stands for. */
export const ids = (session: Session, index: DraftIndex): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(languages, {
      async provideDefinition(document, position) {
        const known = KnownIds.around(document, session, index);
        const id = known?.at(document.offsetAt(position));
        const home = id && (await known?.homeOf(id));
        if (!home) return [];
        const range = rangesIn(home.text);
        return givenBy(home, id.named.id).map(
          (given): vscode.LocationLink => ({
            originSelectionRange: toRange(document, id.named),
            targetUri: vscode.Uri.parse(home.uri),
            targetRange: range(given),
          }),
        );
      },
    }),
    vscode.languages.registerReferenceProvider(languages, {
      async provideReferences(document, position, { includeDeclaration }) {
        const offset = document.offsetAt(position);
        if (!KnownIds.around(document, session, index)?.named(offset)) return [];
        await index.ready();
        const known = KnownIds.around(document, session, index);
        const id = known?.at(offset);
        if (!known || !id) return [];
        const drafts = await known.draftsWith(id.named.id);
        const ranges = new Map(drafts.map(({ uri, text }) => [uri, rangesIn(text)]));
        return placesOf(known.known, drafts, id).flatMap((place) => {
          const range = ranges.get(place.uri)?.(place);
          const isAsked = includeDeclaration || !place.gives;
          return range && isAsked ? [new vscode.Location(vscode.Uri.parse(place.uri), range)] : [];
        });
      },
    }),
    vscode.languages.registerHoverProvider(languages, {
      async provideHover(document, position) {
        const known = KnownIds.around(document, session, index);
        const id = known?.at(document.offsetAt(position));
        const home = id && (await known?.homeOf(id));
        const found = home && idHover(id.named, home, document.uri.toString(), session.language(document));
        return found ? new vscode.Hover(new vscode.MarkdownString(found.markdown), toRange(document, found)) : null;
      },
    }),
  );
