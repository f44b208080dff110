// Writes what is made from the format of a guide: the JSON Schema, and the pages on the format.
import { writeFileSync } from 'node:fs';
import { generated } from '../../out/test/helpers/guide-format.js';

for (const [path, text] of generated()) writeFileSync(path, text);
