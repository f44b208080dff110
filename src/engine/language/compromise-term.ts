/** A term as compromise reads it. It keeps what it does not know, so that our own index comes back with it. */
export interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly tags: Set<string>;
  readonly tok: number;
}
