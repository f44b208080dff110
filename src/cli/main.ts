import { help, type Request, readArguments } from './arguments.ts';
import { baseline } from './baseline.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { guide } from './guide.ts';
import { Refusal } from './refusal.ts';
import { report } from './report.ts';

// Whoever stops reading, such as `head`, has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

async function carriedOut(request: Request): Promise<0 | 1> {
  switch (request.command) {
    case 'check':
      return check(request);
    case 'baseline':
      return baseline(request);
    case 'compare':
      return compare(request);
    case 'report':
      return report(request);
    case 'guide':
      return guide(request);
  }
}

try {
  const request = readArguments(process.argv.slice(2));
  if (request === 'help') process.stdout.write(help);
  else process.exitCode = await carriedOut(request);
} catch (error) {
  const said =
    error instanceof Refusal ? error.message : `Onverwachte fout. ${error instanceof Error ? error.stack : error}`;
  process.stderr.write(`doelwijzer: ${said}\n`);
  process.exitCode = 2;
}
