// The door for VS Code's Node extension host.
export { activate } from './activate.ts';
