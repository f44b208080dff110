const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words after which a noun group follows. */
export const determiners = words(
  'the a an this that these those its their our his her my your no every each any some all both such another either neither',
);

/** Prepositions. "To" is one as well, but stands before verbs as often. */
export const prepositions = words(`
  about above across after against along alongside amid among amongst around as at before behind below beneath beside besides between beyond by
  despite during except following for from in inside into like near of off on onto outside over per pending regarding since through throughout
  till toward towards under underneath until up upon via vis-a-vis with within without concerning notwithstanding through
`);

const LIKE_ADVERBS =
  /^(?:supply|apply|reply|rely|comply|multiply|imply|ally|fly|assembly|family|early|only|monthly|daily|weekly|yearly|quarterly|july|italy)$/;

/** Whether a word looks like an adverb of manner: jointly, markedly. */
export const isManner = (word: string): boolean => word.endsWith('ly') && !LIKE_ADVERBS.test(word);
