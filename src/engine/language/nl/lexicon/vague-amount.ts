import type { Phrase } from './phrase.ts';

/** Amounts and degrees that nobody can count (INCOSE R7; NASA ARM, weak phrases). */
export const vagueAmounts: readonly Phrase[] = [
  ['een groot|beperkt|klein|aanzienlijk|fors|groeiend|toenemend|zeker|select|substantieel|flink? aantal|tiental|handvol', 'BZ sluit met een aantal landen verdragen.', 'Het aantal incidenten daalde.'],
  ['een beperkte|kleine|grote|hele|brede|aanzienlijke|flinke? reeks|groep|selectie|scala', 'BZ plant een reeks gesprekken.'],
  ['een paar', 'BZ stuurt een paar experts.'],
  ['een|grote|brede? scala|keur aan', 'BZ biedt een scala aan cursussen.'],
  ['tal|talloze van?', 'BZ spreekt met tal van partners.'],
  ['diverse|verscheidene|meerdere|enkele|enige|sommige|talrijke|ettelijke', 'Nederland stelt diverse experts beschikbaar.', 'De brug sloot na enkele uren.'],
  ['verschillende', 'De ambassades spreken met verschillende vakbonden.'],
  ['veel|vele|weinig', 'Veel posten krijgen een tweede verbinding.', 'De posten betrekken partners zo veel mogelijk.'],
  ['%substantieel|%aanzienlijk|%fors|%significant|%flink|%drastisch|%behoorlijk|%noemenswaardig|%navenant|%ruimschoots|%merkbaar|%beduidend', 'BZ reserveert een aanzienlijk deel van de spreekuren.'],
  ['grotendeels|gedeeltelijk|deels|goeddeels|ruimschoots|merendeels', 'BZ vervangt de wagens grotendeels.', 'Het kabinet neemt de aanbeveling deels over.'],
  ['in belangrijke|grote|toenemende|sterke|hoge|meerdere|ruime|zekere mate', 'BZ betrekt de posten in toenemende mate.'],
  ['in hoge|meer of mindere mate', 'BZ betrekt de posten in meer of mindere mate.'],
  ['een belangrijk|groot|aanzienlijk|substantieel|fors|wezenlijk|flink deel|gedeelte', 'BZ betaalt een groot deel van de kosten.'],
  ['het merendeel|gros', 'BZ bezoekt het merendeel van de posten.'],
  ['een beperkte|bescheiden hoeveelheid|capaciteit|bijdrage|omvang', 'Nederland levert een bescheiden bijdrage.'],
];
