import type { Phrase } from '../../phrase.ts';

/** Amounts and degrees that nobody can count (INCOSE R7; NASA ARM, weak phrases). */
export const vagueAmounts: readonly Phrase[] = [
  // A number of things.
  [
    'een #woord? aantal|tiental|handvol|handjevol|twintigtal|honderdtal|paar',
    'BZ sluit met een aantal landen verdragen.',
    'Het aantal incidenten daalde.',
  ],
  [
    'een #vaag reeks|groep|selectie|scala|keur|palet|veelheid|veelvoud|rits|serie|waaier|variëteit|verscheidenheid|arsenaal|hoeveelheid|mix|pakket|gezelschap|kring|netwerk|gamma',
    'BZ spreekt met een brede groep experts.',
    'Een groep van twaalf experts vertrekt.',
  ],
  [
    'een reeks|selectie|scala|keur|palet|veelheid|veelvoud|rits|serie|waaier|variëteit|verscheidenheid|arsenaal|hoeveelheid|mix|keten|schare|trits|stoet|gamma aan|van',
    'BZ plant een reeks van gesprekken.',
  ],
  ['een reeks|scala|keur|veelheid|rits|serie|handvol|waaier', 'BZ plant een reeks gesprekken.'],
  ['tal van', 'BZ spreekt met tal van partners.'],
  ['een hoop|boel|massa|stel|portie|beetje|fractie|snufje|kluitje', 'BZ spreekt met een stel partners.'],
  ['een stuk of', 'BZ plant een stuk of wat gesprekken.'],
  [
    'diverse|verscheidene|meerdere|enkele|enige|sommige|talrijke|talloze|ettelijke|menige|menig|legio|vele|veel|weinig|geringe|uiteenlopende|allerlei|allerhande|velerlei|menigvuldige|ontelbare',
    'Nederland stelt diverse experts beschikbaar.',
    'De post in Dorva sluit op 1 mei 2026.',
  ],
  ['meest uiteenlopende|diverse', 'BZ spreekt met de meest uiteenlopende partners.'],
  ['heel|zeer|vrij|tamelijk|redelijk|behoorlijk|nogal veel|wat|weinig', 'BZ plant heel wat gesprekken.'],
  [
    'tientallen|honderden|duizenden|tienduizenden|honderdduizenden|miljoenen|miljarden|honderdtallen|duizendtallen|dozijnen',
    'BZ nodigt tientallen experts uit.',
  ],
  ['verschillende', 'De ambassades spreken met verschillende vakbonden.'],
  [
    'vrijwel|nagenoeg|bijna|haast|welhaast|praktisch alle|elke|iedere|heel|alles|iedereen|allemaal|volledig|geheel',
    'BZ bezoekt vrijwel alle posten.',
  ],
  ['zo goed als alle|elke|iedere|heel|alles|volledig|geheel', 'BZ bezoekt zo goed als alle posten.'],
  ['de|het meeste|meesten', 'BZ bezoekt de meeste posten.', 'De meest gestelde vraag staat in bijlage 2.'],
  ['hier en daar', 'BZ vervangt hier en daar de sloten.'],
  // How many of them.
  [
    'grote|kleine|forse|flinke|aanzienlijke|beperkte|toenemende|hoge|substantiele|ruime|geringe|bescheiden|behoorlijke|redelijke|massale aantallen|hoeveelheden|delen|groepen|bedragen|sommen|getale|getalen|volumes|voorraden',
    'BZ stelt grote aantallen experts beschikbaar.',
  ],
  ['in groten|grote getale|aantallen', 'BZ stelt in groten getale experts beschikbaar.'],
  [
    'grotendeels|gedeeltelijk|goeddeels|ruimschoots|merendeels|enigszins|ietwat|nauwelijks|amper|mondjesmaat|enigermate|overwegend|hoofdzakelijk|voornamelijk|volop|rijkelijk|overvloedig|massaal|danig|dermate',
    'BZ vervangt de wagens grotendeels.',
    'BZ vervangt de wagens.',
  ],
  ['deels', 'BZ vervangt de wagens deels.'],
  ['ruim #woord', 'BZ stelt ruim middelen beschikbaar.', 'Nederland plaatst ruim 120 militairen.'],
  ['%ruim #woord', 'BZ stelt ruime middelen beschikbaar.'],
  ['min|meer of meer|minder', 'BZ vervangt de wagens min of meer.'],
  ['tot op zekere hoogte', 'BZ vergoedt de kosten tot op zekere hoogte.'],
  ['in #vaag mate', 'BZ betrekt de posten in toenemende mate.'],
  [
    'in hoge|sterke|grote|enige|enigerlei|zekere|gelijke|voldoende|aanzienlijke|meerdere|redelijke|overwegende|voorname|steeds|verhoogde|geringe|substantiele|vergaande|onverminderde|dezelfde|zulke grotere|sterkere|hogere|toenemende? mate',
    'BZ betrekt de posten in enigerlei mate.',
  ],
  ['in meer|mindere of meer|mindere mate', 'BZ betrekt de posten in meer of mindere mate.'],
  ['met mate', 'BZ vergoedt de kosten met mate.'],
  [
    'op grote|ruime|brede|beperkte|kleine|bescheiden|grotere|ruimere|bredere|aanzienlijke|enige|geringe schaal|voet',
    'BZ zet op ruime schaal adviseurs in.',
  ],
  [
    'grootschalig|grootschalige|kleinschalig|kleinschalige|grootscheeps|grootscheepse',
    'BZ zet grootschalig adviseurs in.',
  ],
  // A degree.
  [
    '%substantieel|%aanzienlijk|%aanmerkelijk|%fors|%significant|%flink|%drastisch|%behoorlijk|%noemenswaardig|%navenant|%merkbaar|%beduidend|%onbeduidend|%wezenlijk|%gering|%omvangrijk|%ruimhartig|%stevig|%ingrijpend|%royaal|%riant|%genereus|%fiks|%kolossaal|%enorm|%radicaal|%vergaand|%verregaand|%verstrekkend|%marginaal|%miniem|%luttel|%gigantisch|%immens|%ontzaglijk|%buitensporig|%opmerkelijk|%markant|%voelbaar|%tastbaar|%overvloedig|%schaars',
    'BZ reserveert een aanzienlijk deel van de spreekuren.',
    'Het geringste verschil telt.',
  ],
  ['een|zeer|slechts|relatief|uiterst|heel beperkt|bescheiden', 'BZ stelt een beperkt budget beschikbaar.'],
  ['beperkte|bescheiden|geringere', 'BZ stelt beperkte middelen beschikbaar.'],
  ['de|het nodige', 'BZ stelt de nodige middelen beschikbaar.'],
  [
    'extra|additionele|bijkomende middelen|capaciteit|geld|menskracht|mankracht|personeel|budget|fondsen',
    'BZ stelt extra middelen beschikbaar.',
  ],
  [
    'een|de lichte|kleine|geringe|matige|sterke|scherpe|grote|duidelijke|gestage|spectaculaire|zekere stijging|daling|toename|afname|verbetering|groei|verhoging|verlaging|vermindering|reductie|uitbreiding|krimp',
    'BZ verwacht een lichte toename van de aanvragen.',
  ],
  [
    'van enige|grote|beperkte|zekere|substantiele|aanzienlijke|bescheiden omvang|betekenis|schaal|gewicht|formaat',
    'Nederland levert een team van enige omvang.',
  ],
  // A share.
  [
    'een|het #vaag deel|gedeelte|percentage|aandeel|part|stuk|stukje',
    'BZ betaalt een groot deel van de kosten.',
    'Het deel over kennis neemt het kabinet over.',
  ],
  [
    'een|het goed|redelijk|evenredig|onevenredig|overwegend|grootste|kleinste|meeste|niet deel|gedeelte|aandeel|percentage|part',
    'BZ betaalt het grootste deel van de kosten.',
  ],
  ['het|een|de leeuwendeel|merendeel|gros|meerderheid|bulk|hoofdmoot', 'BZ bezoekt het merendeel van de posten.'],
  ['de|een #vaag? meerderheid|minderheid', 'BZ bezoekt de meerderheid van de posten.'],
  [
    'een #vaag bedrag|som|budget|capaciteit|bijdrage|omvang|voorraad|ploeg|team|impuls|injectie|investering|contingent|reserve|delegatie|hoeveelheid|stijging|toename|afname|daling|groei|eenheid|presentie|financiering|formatie|bezetting',
    'Nederland levert een bescheiden bijdrage.',
  ],
];
