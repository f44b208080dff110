import type { SentenceWords } from '../sentences.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** How English sentences end and begin. */
export const englishSentences: SentenceWords = {
  neverEnd: words(`
    no nos nr nrs mr mrs ms dr prof gen col lt maj capt sgt adm st art arts para paras p pp fig vol ed eds ca cf viz e.g i.e vs approx incl excl resp dept jan feb
    mar apr jun jul aug sep sept oct nov dec rev hon sec zr.ms hr.ms
  `),
  mayEnd: words('etc a.m p.m u.s u.k u.n e.u inc ltd co jr sr b.v n.v'),
  starters: words(`
    the a an this that these those it he she they we i there in on at by for with from to of if when while as after before since until under over during
    however moreover furthermore therefore also and but or both each every all no not some many most such its their our his her dutch netherlands
  `),
  partNames: words('annex article part option variant phase category group scenario class appendix'),
  months: words('jan feb mar apr jun jul aug sep sept oct nov dec'),
};
