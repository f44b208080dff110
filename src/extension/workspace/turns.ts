// Knows nothing of VS Code, so that the bench can time it.

/** How long the editor may be kept busy at a time, in milliseconds; a step that was begun is finished. */
const budget = 15;

/** Lets the editor do what waits for it. */
export const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Takes steps in turns with whatever else the editor has to do: as many at a time as fit in the budget. */
export async function inTurns<Result>(steps: Iterator<void, Result>): Promise<Result> {
  for (;;) {
    const begun = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - begun < budget);
    await turn();
  }
}
