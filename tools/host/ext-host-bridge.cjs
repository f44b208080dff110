// Stands in the extension host, in front of the tests' own entry: sends what they print to the program that waits for them
// (the workbench's log carries VS Code's own noise too), and leaves a mark when they have passed.
const { once } = require('node:events');
const { writeFileSync } = require('node:fs');
const { connect } = require('node:net');
const { format } = require('node:util');

const { DOELWIJZER_TESTS: tests = '', DOELWIJZER_OUTPUT: output = '', DOELWIJZER_PASSED: passed = '' } = process.env;

exports.run = async () => {
  const socket = connect(output);
  await once(socket, 'connect');
  // VS Code has put getters here, so that assigning is not enough.
  for (const name of ['log', 'info', 'warn', 'error', 'debug'])
    Object.defineProperty(console, name, {
      configurable: true,
      value: (/** @type {unknown[]} */ ...words) => void socket.write(`${format(...words)}\n`),
    });
  try {
    await require(tests).run();
    writeFileSync(passed, '');
  } catch (error) {
    console.error(error);
    throw error;
  } finally {
    socket.end();
    await once(socket, 'finish');
  }
};
