import * as vscode from 'vscode';
import type { Tongue } from '../engine/index.ts';
import type { LanguageChoice } from '../views/language.ts';

/** The language that the writer chose for what is said of a document. */
export const languageChoice = (scope?: vscode.ConfigurationScope): LanguageChoice =>
  vscode.workspace.getConfiguration('doelwijzer', scope).get<LanguageChoice>('language', 'auto');

/** The language where no reading tells it. */
export const defaultLanguage = (scope?: vscode.ConfigurationScope): Tongue =>
  languageChoice(scope) === 'en' ? 'en' : 'nl';
