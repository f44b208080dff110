// The door for VS Code's web extension host: the same extension, bundled without Node.
export { activate } from './activate.ts';
