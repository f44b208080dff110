import assert from 'node:assert/strict';
import { dutchSentences } from '../../../src/engine/language/nl/abbreviations.ts';
import { sentencesOf } from '../../../src/engine/language/sentences.ts';
import { tokenize } from '../../../src/engine/language/tokens.ts';

const sentencesIn = (text: string): string[] =>
  sentencesOf(text, tokenize(text), dutchSentences).map((tokens) => text.slice(tokens[0]?.start, tokens.at(-1)?.end));

/** Texts with `|` where one sentence ends and the next begins. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'an abbreviation that introduces what follows ends nothing': [
    'Zie de brief d.d. 3 juni 2024.| De missie loopt door.',
    'Kamerstuk 29 521, nr. 480 beschrijft dit.| Het kabinet wil meer.',
    'De inzet m.b.t. Sahel is beperkt.| BZ werkt samen.',
    'Op 12 mei jl. heeft uw Kamer verzocht om een reactie.| Die volgt.',
    'Volgens art. 100 Grondwet informeert het kabinet.| Dat is verplicht.',
    'Partners (o.a. Duitsland en Frankrijk) doen mee.| Dat helpt.',
    'Zie blz. 12 t/m 14, resp. bijlage 2.| Verder niets.',
    'Dit werd bevestigd in het verslag van sgt. Pietersen.| Hij was er bij.',
    'Het gaat a.s. maandag om 9.00 uur van start.| Dan zien we verder.',
    'Dit betekent dat het z.s.m. moet.| Dat lukt.',
    'Nederland draagt bij d.m.v. personeel, incl. staf.| Dat is nuttig.',
    'Cf. art. 100, lid 1 GW wordt uw Kamer vooraf geïnformeerd.| Deze brief strekt daartoe.',
    'Het betreft max. 350 militairen, w.o. 12 stafofficieren.| Zij worden o.l.v. de VN ingezet.',
    'Naast DSS, DVB e.a. directies zijn ook de posten betrokken.| Zij rapporteren per kwartaal.',
    'Zie voetnoot 3.| Voor het overige geldt het bepaalde in par. 2.1.',
    'Gen. b.d. Van der Laan adviseerde positief.| De CDS nam dit over.',
    'Nederland levert 2 C-130’s en 1 fregat (Zr.Ms. De Ruyter).| Deze staan op 48 uur notice to move.',
    'Dit geldt i.h.b. voor o.m. de VN, de EU, enz.| De NAVO volgt.',
    'Het mandaat loopt tot 1 jan. 2026.| Verlenging is mogelijk.',
    'De missie EUTM Mali (Kamerstuk 29521, nr. 415 d.d. 20 mei 2020) is beëindigd.| Het kabinet evalueert de inzet uiterlijk 31 dec. 2025.',
    'Hierover bent u per brief van 4 juli jl. geïnformeerd (Kamerstuk 27925 nr. 987).| De inzet loopt tot 1 jan. 2027.',
  ],
  'one that may close a sentence does so before a capital': [
    'Zie p. 12 e.v. van het rapport.| Verder niets.',
    'De looptijd is 3 jr. en 6 mnd. vanaf nu.| Daarna stopt het.',
    'De raming is € 5 mln.| Defensie betaalt dit.',
    'Kosten: ca. 25 mln. per jaar, excl. btw.| Dat is veel.',
    'De ministers van BZ, Def., BHO en J&V tekenen.| Klaar.',
    'De duur is 12 mnd. met optie tot verlenging.| De besluitvorming volgt in Q4 2025.',
    'De kosten bedragen ca. € 12,4 mln. in 2025 en € 13,1 mln. in 2026.| Dekking komt uit het BIV.',
  ],
  'initials go on unless a new sentence clearly starts': [
    'Drs. J. de Vries en mr. dr. P.A. Jansen schreven dit.| Het rapport is klaar.',
    'De minister van BZ, mw. H. Bruins Slot, tekent t.z.t. het besluit.| Daarna volgt actie.',
    'De NAVO, de EU en de V.S. werken samen.| Dat gaat goed.',
    'De missie wordt uitgevoerd door de V.S.| De NAVO steunt dit.',
    'Zie bijlage A.| De rest volgt.',
  ],
  'a word that looks like an abbreviation ends its sentence': [
    'Het beleid gebeurde al.| Daarna volgde stilte.',
    'Het antwoord is nee.| Dat vindt ook Defensie.',
    'De tekst is def.| Morgen volgt meer.',
    'Wij danken u.| De minister volgt.',
  ],
  'numbers keep their dots': [
    'De groei is 3,5 procent.| Er zijn 1.200 militairen ingezet.| De kosten zijn € 1.250.000,50 per jaar.',
    'De 1e fase start in Q3 2025.| De 2e fase volgt.',
    'Sectie 2.3.1 gaat over doelen.| Sectie 2.4 niet.',
    '1. Inleiding\nHet kabinet wil meer.| Dat is goed.',
    'Het betreft het programma (2018-2022).| 2023 was een overgangsjaar.',
    'Dit kost 5 fte.| 3 fte worden tijdelijk ingehuurd.',
    'Op 10.30 uur lokale tijd begon de inzet.| 45 personen zijn geëvacueerd.',
  ],
  'quotations, brackets and marks stay with their sentence': [
    'Wat is het doel?| Dat is onduidelijk!| Echt waar.',
    'Hij zei: “Dat klopt niet.| We gaan door.”| Daarna vertrok hij.',
    'De inzet (zie bijlage.| Die is vertrouwelijk.) is beperkt.| Einde.',
    'In totaal zijn 25 tot 30 militairen nodig.[1]| Dat is weinig.',
    'De VN-resolutie 2719 (2023) regelt dit.| “Robuust” optreden is toegestaan.',
    'Is dit realistisch?| Volgens de AIV wel.| Maar let op!',
    'Het programma kent drie doelen: (1) stabiliteit; (2) rechtsorde; (3) ontwikkeling.| Elk doel heeft indicatoren.',
    'Er is winst … maar ook verlies.| Dat is zo.',
    "'s Avonds wordt vergaderd.| 's Morgens ook.",
  ],
  'addresses and line breaks end nothing, a blank line does': [
    'Op de website www.rijksoverheid.nl staat meer.| Zie ook https://a.nl/b.pdf.| Einde.',
    'Dit is regel een\nvan dezelfde zin die doorloopt.| Einde.',
    'Een zelfstandige kustwacht\n\n|Een veilige haven',
  ],
};

for (const [what, cases] of Object.entries(texts))
  describe(what, () => {
    for (const written of cases)
      it(written.replaceAll('\n', '⏎'), () =>
        assert.deepEqual(
          sentencesIn(written.replaceAll('|', '')),
          written.split('|').map((sentence) => sentence.trim()),
        ),
      );
  });
