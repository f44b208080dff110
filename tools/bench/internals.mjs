// What the bench wants to time by itself, from behind the engine's door.
export { letterDate } from '../../src/engine/document/date.ts';
export { createPartReader } from '../../src/engine/document/parts.ts';
export { partEnd } from '../../src/engine/document/split.ts';
export { dutch } from '../../src/engine/language/nl/dutch.ts';
export { readPassage } from '../../src/engine/model/passage.ts';
export { settingAtStart } from '../../src/engine/model/setting.ts';
export { registry } from '../../src/engine/rules/registry.ts';
