import type { Phrase } from './phrase.ts';

/** Amounts and degrees that nobody can count (INCOSE R7; NASA ARM, weak phrases). */
export const vagueAmounts: readonly Phrase[] = [
  [
    'een #woord? aantal|tiental|handvol|handjevol|twintigtal|honderdtal',
    'BZ sluit met een aantal landen verdragen.',
    'Het aantal incidenten daalde.',
  ],
  [
    'een #vaag? reeks|groep|selectie|scala|keur|palet|veelheid|veelvoud|rits|serie|waaier|variëteit|verscheidenheid|arsenaal|hoeveelheid|mix aan|van',
    'BZ plant een reeks van gesprekken.',
    'Een groep van twaalf experts vertrekt.',
  ],
  ['een paar', 'BZ stuurt een paar experts.'],
  ['tal van', 'BZ spreekt met tal van partners.'],
  [
    'diverse|verscheidene|meerdere|enkele|enige|sommige|talrijke|talloze|ettelijke|menige|legio|vele|veel|weinig|geringe|uiteenlopende|allerlei|allerhande|velerlei',
    'Nederland stelt diverse experts beschikbaar.',
    'De enige post in Dorva sluit op 1 mei 2026.',
  ],
  ['tientallen|honderden|duizenden', 'BZ nodigt tientallen experts uit.'],
  ['verschillende', 'De ambassades spreken met verschillende vakbonden.'],
  ['vrijwel|nagenoeg|bijna|haast alle|elke|iedere|heel', 'BZ bezoekt vrijwel alle posten.'],
  ['de|het meeste', 'BZ bezoekt de meeste posten.', 'De meest gestelde vraag staat in bijlage 2.'],
  [
    '%substantieel|%aanzienlijk|%aanmerkelijk|%fors|%significant|%flink|%drastisch|%behoorlijk|%noemenswaardig|%navenant|%merkbaar|%beduidend|%onbeduidend|%wezenlijk|%danig|%gering|%omvangrijk|%ruimhartig|%stevig|%ingrijpend',
    'BZ reserveert een aanzienlijk deel van de spreekuren.',
    'Het geringste verschil telt.',
  ],
  [
    'grotendeels|gedeeltelijk|deels|goeddeels|ruimschoots|merendeels|enigszins|ietwat|nauwelijks|amper|mondjesmaat',
    'BZ vervangt de wagens grotendeels.',
    'Nederland plaatst ruim 120 militairen.',
  ],
  ['in #vaag mate', 'BZ betrekt de posten in toenemende mate.'],
  ['in meer|mindere of meer|mindere mate', 'BZ betrekt de posten in meer of mindere mate.'],
  [
    'een|het #vaag deel|gedeelte|percentage|aandeel|part|stuk',
    'BZ betaalt een groot deel van de kosten.',
    'Het deel over kennis neemt het kabinet over.',
  ],
  ['het|een leeuwendeel|merendeel|gros|meerderheid', 'BZ bezoekt het merendeel van de posten.'],
  ['de #vaag? meerderheid', 'BZ bezoekt de meerderheid van de posten.'],
  [
    'een #vaag bedrag|som|budget|capaciteit|bijdrage|omvang|voorraad|ploeg|team',
    'Nederland levert een bescheiden bijdrage.',
  ],
];
