import type { Editor } from './editor.ts';

/** What a writer does, told as tests. Each starts in the same editor, whatever the others left open. */
export type Scenario = (editor: () => Editor) => void;
