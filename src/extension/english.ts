import type { Language } from '../engine/index.ts';

/** The English language layer: loaded once, when the first English passage is met. */
export class English {
  readonly #load: () => Promise<Language>;
  #state: Language | 'not there' | 'cannot be loaded' = 'not there';
  #loading: Promise<void> | null = null;

  constructor(load: () => Promise<Language>) {
    this.#load = load;
  }

  /** The layer itself; null as long as it is not there. */
  readonly ifThere = (): Language | null => (typeof this.#state === 'string' ? null : this.#state);

  get cannotBeLoaded(): boolean {
    return this.#state === 'cannot be loaded';
  }

  /** Settles when the layer is there, or when it is known that it cannot be loaded. */
  load(): Promise<void> {
    this.#loading ??= this.#loadOnce();
    return this.#loading;
  }

  async #loadOnce(): Promise<void> {
    try {
      this.#state = await this.#load();
    } catch (error) {
      console.error('Doelwijzer', error);
      this.#state = 'cannot be loaded';
    }
  }
}
