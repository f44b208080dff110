import type { Clause } from '../concept.ts';

/*
 * Where a time fits that a sentence does not give yet: beside its verb, or in the clause that says what is wanted.
 */

/**
 * Where an adverbial such as "met ‹middel›" fits in a main clause: behind the finite verb, its subject when that follows, and a reflexive pronoun.
 * Null in a sentence without a verb.
 */
export function adverbialSlotOf(text: string, { verb: [verb], subject }: Clause): number | null {
  if (!verb) return null;
  // "Voor zover de middelen strekken, worden …": what was taken for the verb belongs to a clause in front.
  const carrier = /^,\s+(?:wordt|worden|zal|zullen|moet|moeten|dient|dienen|kan|kunnen)\b/.exec(text.slice(verb.end));
  if (carrier) return verb.end + carrier[0].length;
  const named = subject.who === 'own' && subject.start > verb.end && subject.start - verb.end <= 2;
  const behind = named ? endOfRow(text, subject.end) : verb.end;
  // "zorgt uiterlijk ‹datum› ervoor dat …"
  const pronoun =
    /^\s+(?:zich|ons|er|hierover|hierop|daarover|hiermee|ernaar(?!\s+dat))(?=\s)/.exec(
      text.slice(behind, behind + 40),
    )?.[0] ?? '';
  return behind + pronoun.length;
}

// "Inspectie Leefomgeving en Transport": the name, or the row of those who act, goes on.
const endOfRow = (text: string, end: number): number =>
  end + (/^ en \p{Lu}[\p{L}&]*/u.exec(text.slice(end))?.[0].length ?? 0);

/** Where "uiterlijk ‹datum›" fits: beside the verb, or where what it says is wanted, planned or promised only. Null in a sentence without a verb. */
export function timeSlotOf(text: string, clause: Clause): number | null {
  const beside = adverbialSlotOf(text, clause);
  const [verb] = clause.verb;
  if (beside === null || !verb) return null;
  return (
    inPromise(text, clause, verb.start) ??
    behindThat(text, beside) ??
    (clause.toDo ? behindPlan(text, verb.start, beside) : null) ??
    behindColon(text, verb.start) ??
    beside
  );
}

// "zegt toe dat er … een post komt", "legt vast dat het kabinet inzet op …": the verb stands last in the clause of what is promised.
function inPromise(text: string, { subject }: Clause, verb: number): number | null {
  const before = text.slice(Math.max(0, verb - 200), verb);
  const that = /\b(?:besloten|besluit|toe|vast|afgesproken|overeengekomen|bepaald|toegezegd) dat(?=\s[^.;]*$)/.exec(
    before,
  );
  if (!that) return null;
  const at = verb - before.length + that.index + that[0].length;
  return subject.who === 'own' && subject.start === at + 1 ? endOfRow(text, subject.end) : behindPronoun(text, at);
}

// "willen dat uiterlijk ‹datum› de dienst …", "sluit niet uit dat zij uiterlijk ‹datum› …": by when it is wanted is not by when it is.
function behindThat(text: string, beside: number): number | null {
  const that = /^\s+(?:niet uit |voor zich |ernaar |erop )?dat(?=\s)/.exec(text.slice(beside, beside + 40));
  return that ? behindPronoun(text, beside + that[0].length) : null;
}

// A pronoun, or a name by itself, stays beside "dat".
const behindPronoun = (text: string, at: number): number =>
  at +
  (/^\s+(?:er|hij|zij|ze|wij|we|men|\p{Lu}[\p{L}&]+(?=\s\p{Ll}))(?: zich)?(?=\s)/u.exec(text.slice(at, at + 40))?.[0]
    .length ?? 0);

const PLAN =
  /^[^.,;:]*?\b(?:voornemens|van plan|bereid|ten doel gesteld|tot doel|als doel|tot taak|de bedoeling(?: van [^.,;:]{2,40}?(?= om\b))?)(?: om)?(?=\s)/;

// "is voornemens uiterlijk ‹datum› … te verruimen", "is de bedoeling om uiterlijk ‹datum› …", "Doel is om uiterlijk ‹datum› …".
function behindPlan(text: string, verb: number, beside: number): number | null {
  const plan = PLAN.exec(text.slice(beside, beside + 200));
  if (plan) return beside + plan[0].length;
  const about = /^ om(?=\s)/.exec(text.slice(beside));
  return about && /^(?:is|zijn|blijft|luidt)\b/.test(text.slice(verb)) ? beside + about[0].length : null;
}

// "Doelstelling: uiterlijk ‹datum› lobbyen bij …"
function behindColon(text: string, verb: number): number | null {
  const space = /:(\s+)$/.exec(text.slice(Math.max(0, verb - 4), verb))?.[1];
  return space && /^\p{Ll}+en\b/u.test(text.slice(verb)) ? verb - space.length : null;
}
