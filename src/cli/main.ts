import { help, readArguments } from './arguments.ts';
import { check } from './check.ts';
import { Refusal } from './refusal.ts';
import { report } from './report.ts';

// Whoever stops reading, such as `head`, has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const request = readArguments(process.argv.slice(2));
  if (request === 'help') process.stdout.write(help);
  else process.exitCode = request.command === 'check' ? await check(request) : await report(request);
} catch (error) {
  const said =
    error instanceof Refusal ? error.message : `Onverwachte fout. ${error instanceof Error ? error.stack : error}`;
  process.stderr.write(`doelwijzer: ${said}\n`);
  process.exitCode = 2;
}
