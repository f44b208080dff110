import * as vscode from 'vscode';

/** What is used of the API of VS Code's own git extension. */
interface Git {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null;
  };
}

/** The text of a file as it was last committed, without byte-order mark; null where there is no git, or no such file in it. */
export async function committedText(file: vscode.Uri): Promise<string | null> {
  const git = vscode.extensions.getExtension<Git>('vscode.git');
  if (!git) return null;
  try {
    const api = (await git.activate()).getAPI(1);
    const text = await api.getRepository(file)?.show('HEAD', file.fsPath);
    return text?.replace(/^\uFEFF/, '') ?? null;
  } catch {
    // Git is switched off, or the file was never committed.
    return null;
  }
}
