import assert from 'node:assert/strict';
import { positionIn } from '../../../../src/engine/index.ts';
import { indexed } from '../../../../src/views/workspace/indexedDraft.ts';
import { read } from '../../../helpers/drafts.ts';
import { examples } from '../../../helpers/examples.ts';

describe('what is kept of a draft in the workspace', () => {
  for (const { name, text } of examples()) {
    const reading = read(text);
    const draft = indexed(`file:///${name}`, text, reading, reading.language);

    it(`has the goals, recommendations and marks of ${name}`, () => {
      assert.equal(draft.goals.length, reading.goals.length);
      assert.deepEqual(
        draft.recommendations.map(({ number }) => number),
        reading.recommendations.map(({ number }) => number),
      );
      assert.ok(draft.marks.length > 0);
      assert.equal(`# ${draft.title}`, text.split('\n', 1)[0]);
    });

    it(`knows the lines of ${name} without its text`, () => {
      const lines = text.split('\n');
      for (const { start } of draft.marks) {
        const { line, column } = positionIn(draft.lines, start);
        assert.equal(lines[line - 1]?.slice(column - 1), text.slice(start).split('\n', 1)[0]);
      }
    });

    it(`is plain data: ${name}`, () => {
      assert.deepEqual(structuredClone(draft), draft);
    });
  }
});
