import type { SentenceWords } from '../sentences.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Abbreviations after which a sentence goes on: what they introduce follows. Without their last dot, folded. */
const neverEnd = words(`
  d.d nr nrs m.b.t jl art artt drs mr dr ir ing prof mw mevr dhr i.h.b i.c t.z.t ca excl incl p pag blz resp sgt a.s d.m.v z.s.m
  t.a.v t.b.v i.v.m i.p.v n.a.v t.o.v o.a o.m bijv zgn vgl tel kol lt gen maj kap adm bijl jan feb mrt apr aug sept okt nov dec c.q p.m
  o.b.v o.g.v i.o i.s.m m.n d.w.z m.i.v m.u.v v.d st max min gem evt cf o.l.v w.o par hfst lid vs zr.ms hr.ms zr h.m z.m b.d t.n.v
  m.m.v u.a i.e afd dir plv wnd fig tab sub ref vert red vz kst
`);

/** Abbreviations that may close a sentence: it ends when a capital follows. */
const mayEnd = words(`
  e.v e.d enz etc mln mld jr mnd btw v.s v.chr n.v b.v z.i e.a s.v.p a.u.b def bv c.s u w p.w
`);

/** Words with which a sentence begins rather than a name goes on: after initials they tell `V.S. De …` from `P.A. Jansen`. */
const starters = words(`
  de het een dit dat deze die er in op daarna ook voor met zo om bij na tot uit als wanneer hierbij hiermee daarnaast daarom daarbij verder
  tevens bovendien echter nederland zij wij we ik hij ze hun zijn onder over sinds tijdens volgens naar aan door niet alle elk hierdoor
  daardoor toen nu sommige enkele veel beide geen
`);

/** Words before a single capital that names a part rather than a person: `bijlage A. De rest` ends a sentence. */
const partNames = words('bijlage artikel deel optie variant fase categorie groep scenario klasse');

const months = words('jan feb mrt apr aug sept okt nov dec');

/** How Dutch sentences end and begin. */
export const dutchSentences: SentenceWords = { neverEnd, mayEnd, starters, partNames, months };
