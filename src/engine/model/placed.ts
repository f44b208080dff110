/** A stretch of the draft, and how far it stands into the draft. What it holds has offsets of its own. */
export interface Placed<Stretch> {
  readonly at: number;
  readonly stretch: Stretch;
}
