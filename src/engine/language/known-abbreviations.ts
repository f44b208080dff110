const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Abbreviations that a reader of a letter to parliament knows, Dutch and English, a kind a line. */
export const knownAbbreviations: ReadonlySet<string> = new Set([
  // Organisations that the guide names without more.
  ...words('EU NAVO NATO VN UN IOB OESO OECD DAC NGO NGOs CSO VS VK US USA UK VAE UAE'),
  // Those of the United Nations and others that nobody writes out.
  ...words('UNICEF UNESCO UNHCR WHO IMF WTO OVSE OSCE FBI CIA'),
  // Ministries, as they abbreviate themselves.
  ...words('AZ BZ BHO BHOS BuZa BZK DEF EZ EZK LVVN LNV FIN IenW IenM JenV VenJ AenM OCW SZW VWS VRO KGG'),
  ...words('J&V V&J I&W I&M A&M H&O'),
  // Services and institutes of the state that any newspaper names so.
  ...words('AIVD CBS COA CPB DNB IND KNMI MIVD NCTV PBL RIVM SCP UWV WODC'),
  // Parties, which stand behind the name of a member.
  ...words('CDA VVD PVV SP PvdA SGP CU BBB NSC DENK PvdD GL FVD FvD'),
  // Money, months, and what any newspaper writes without more.
  ...words('EUR USD GBP JAN FEB MRT MAR APR MEI MAY JUN JUL AUG SEP SEPT OKT OCT NOV DEC'),
  ...words('AI BTW BV CV DNA GPS HIV ICT ID IT NV PDF PhD SMART TNO TV UTC VIP VPN'),
  // Ships.
  ...words('HNLMS HMS USS'),
  // Words that are written in capitals for emphasis.
  ...words('NIET GEEN WEL EN OF ALLE MOET NOT AND OR NO ALL MUST ONLY'),
]);
