// Takes the place of VS Code's native writer of log files, whose names and behaviour it keeps as far as VS Code needs them.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(name, file) {
    Object.assign(this, { name, file, level: levels.indexOf('info') });
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}

for (const [weight, level] of levels.entries())
  Logger.prototype[level] = function write(message) {
    if (weight < this.level) return;
    try {
      appendFileSync(this.file, `${new Date().toISOString()} [${this.name}] [${level}] ${message}\n`);
    } catch {
      // The profile may go before the process does: a log is no reason to stop.
    }
  };

async function createLogger(name, file) {
  mkdirSync(dirname(file), { recursive: true });
  return new Logger(name, file);
}

// One by one, and not as one object: VS Code imports them by name.
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
