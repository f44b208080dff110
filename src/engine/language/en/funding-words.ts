import type { FundingWords } from '../funding-words.ts';

/** How English speaks of money for a proposal. */
export const englishFunding: FundingWords = {
  setsAside:
    /\b(?:reserved|reserves?|set aside|sets aside|earmarked|earmarks?|budgeted|allocated|allocates?|available|invests?|needed|required)\b/i,
  costs: /\b(?:costs?|amounts? to|estimated at|requires?)\b/i,
  ours: /\b(?:implementation|costs|expenditure|deployment|contribution|participation|phase|programme|project|strategy|plan|training|approach|measures?|proposal|package|survey|evaluation)\b/i,
  others:
    /\b(?:EU|UN|NATO|OSCE|UNHCR|Union|United|World Bank|Germany|France|Denmark|Spain|Norway|Sweden|households|companies|damage|smuggling|turnover)\b/u,
  cover:
    /\b(?:charged to|articles? \d|chapter (?:[IVXLC]+|\d)|budgets?|appropriations?|funded from|financed from|paid from|\p{L}* fund|table|annex)\b/iu,
  existingMeans:
    /\bwithin\s+(?:the\s+)?(?:existing|current|available)\s+(?:means|resources|budgets|funds|budgetary\s+framework)\b/iu,
};
