import * as vscode from 'vscode';
import { meaningAt, type Suggestion, suggestionsAt } from '../../views/guide/help.ts';
import { toRange } from '../convert.ts';
import { guideName } from '../guides/guideFiles.ts';
import { defaultLanguage } from '../settings.ts';

const guides: vscode.DocumentSelector = { pattern: `**/${guideName}` };

const kinds: Readonly<Record<Suggestion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
};

/** Completes and explains in a guide's file; where the YAML extension is there, that does so by the schema. */
export const guideHelp = (): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      guides,
      {
        provideCompletionItems(document, position) {
          if (hasYamlExtension()) return [];
          const at = document.offsetAt(position);
          return suggestionsAt(document.getText(), at, defaultLanguage(document)).map((suggestion) => {
            const item = new vscode.CompletionItem(suggestion.label, kinds[suggestion.kind]);
            item.range = toRange(document, suggestion);
            item.insertText = suggestion.text;
            item.documentation = suggestion.meaning;
            return item;
          });
        },
      },
      ' ',
      '-',
      '[',
    ),
    vscode.languages.registerHoverProvider(guides, {
      provideHover(document, position) {
        if (hasYamlExtension()) return null;
        const found = meaningAt(document.getText(), document.offsetAt(position), defaultLanguage(document));
        return found && new vscode.Hover(found.meaning, toRange(document, found));
      },
    }),
  );

const hasYamlExtension = (): boolean => vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
