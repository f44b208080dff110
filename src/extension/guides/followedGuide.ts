import type * as vscode from 'vscode';
import type { Guide, Resolved } from '../../engine/index.ts';

/** How long a guide's file must have been left alone before it is read again, in milliseconds. */
const pause = 150;

/** A guide's file as it is followed: what was last made of it, and the last guide that was without faults, which stays in force. */
export class FollowedGuide {
  readonly uri: vscode.Uri;
  /** Settles when it was read for the first time. */
  readonly ready: Promise<void>;
  readonly #resolve: () => Promise<Resolved>;
  readonly #tell: (again: boolean) => void;
  #resolved: Resolved | null = null;
  #good: Guide | null = null;
  /** The last reading counts, whichever is done first. */
  #readings = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `tell` is called when something else is read than before. */
  constructor(uri: vscode.Uri, resolve: () => Promise<Resolved>, tell: (again: boolean) => void) {
    this.uri = uri;
    this.#resolve = resolve;
    this.#tell = tell;
    this.ready = this.#read();
  }

  /** What was last made of it; null as long as it was not read. */
  get resolved(): Resolved | null {
    return this.#resolved;
  }

  /** The guide that is in force; null as long as none was without faults. */
  get guide(): Guide | null {
    return this.#good;
  }

  /** Reads the file again after a while, where the changed file is part of this guide. */
  follow({ scheme, path }: vscode.Uri): void {
    if (scheme !== this.uri.scheme || !this.#resolved?.files.has(path)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), pause);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#readings++;
  }

  async #read(): Promise<void> {
    this.#readings++;
    const reading = this.#readings;
    try {
      const resolved = await this.#resolve();
      if (reading !== this.#readings || isSame(resolved, this.#resolved)) return;
      this.#resolved = resolved;
      this.#good = resolved.guide ?? this.#good;
      this.#tell(reading > 1);
    } catch (error) {
      // YAML cannot be loaded, or a defect of ours: drafts are checked all the same.
      console.error('Doelwijzer', error);
    }
  }
}

// A file that is saved as it stood in the editor says nothing new.
const isSame = (now: Resolved, before: Resolved | null): boolean =>
  before !== null &&
  now.files.size === before.files.size &&
  [...now.files].every(([path, text]) => before.files.has(path) && before.files.get(path) === text);
