/** What the caller can put right: said in one line, with exit code 2. */
export class Refusal extends Error {}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'Dit pad bestaat niet.',
  ENOTDIR: 'Dit pad bestaat niet.',
  EACCES: 'Geen toegang.',
  EPERM: 'Geen toegang.',
  EISDIR: 'Dit is een map.',
};

/** Why something did not work, in a sentence. */
export function causeOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const code = codeOf(error);
  return causes[code] ?? `Dit lukt niet (${code}).`;
}

/** What the system calls the error. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
