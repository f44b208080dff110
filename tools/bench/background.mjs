// What the bench wants of the reading of a workspace in the background: the same steps and turns as in the editor.
export { openDraft, readInSteps } from '../../src/engine/index.ts';
export { inTurns, turn } from '../../src/extension/workspace/turns.ts';
export { indexed } from '../../src/views/workspace/indexedDraft.ts';
