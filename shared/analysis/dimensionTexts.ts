import type { Dimension } from '../model/dimension.ts';

export interface DimensionText {
  readonly name: string;
  readonly question: string;
  /** The sentence for each score, from 1, the good end, to 5, the bad end. */
  readonly levels: readonly [string, string, string, string, string];
}

/** The scorecard as it is read aloud in a room. */
export const dimensionTexts: Readonly<Record<Dimension, DimensionText>> = {
  customerImpact: {
    name: 'Customer impact',
    question: 'When work waits here, does the customer feel it in response, service, delivery or billing?',
    levels: [
      'Customers never notice.',
      'A few customers notice, and none complain.',
      'Customers notice and ask what is going on.',
      'Customers complain, or wait longer than we promised.',
      'Customers leave, or refuse to pay.',
    ],
  },
  exceptionVolume: {
    name: 'Exception volume',
    question: 'How often does somebody have to step in and rescue an item here?',
    levels: [
      'Hardly ever: work goes through untouched.',
      'About once a month.',
      'About once a week.',
      'Most days.',
      'Most items need a rescue.',
    ],
  },
  hiddenLabor: {
    name: 'Hidden labor',
    question: 'How much of the work here happens outside any system?',
    levels: [
      'None: all of it is done and seen in a system.',
      'A reminder or a message now and then.',
      'Regular messages, and a spreadsheet on the side.',
      'Most of it lives in chat, e-mail and private lists.',
      'All of it: it works only because people keep chasing.',
    ],
  },
  cashImpact: {
    name: 'Cash impact',
    question: 'Does a delay here slow money down: proposals, booked work, invoices, renewals?',
    levels: [
      'No money waits here.',
      'Money waits a day or so.',
      'Money comes in a week late.',
      'Money comes in a month late, or we quote too late to win.',
      'Money is lost for good.',
    ],
  },
  ownershipClarity: {
    name: 'Ownership clarity',
    question: 'Can one manager say at once who acts next?',
    levels: [
      'Yes: one name, and everybody knows it.',
      'Yes, after a quick look.',
      'Usually, but it depends on who is in.',
      'Two people each think it is the other.',
      'Nobody can say.',
    ],
  },
  systemClarity: {
    name: 'System clarity',
    question: 'Is there one place that holds the truth?',
    levels: [
      'One system, and everybody trusts it.',
      'One system, with some late entries.',
      'Two systems that mostly agree.',
      'Several places that people compare by hand.',
      'People piece it together from memory.',
    ],
  },
  riskLevel: {
    name: 'Risk level',
    question: 'If a rule decided wrongly here, who would be harmed, and how badly?',
    levels: [
      'Nobody: it is put right in minutes.',
      'It costs us an hour or an apology.',
      'It costs us rework, a refund or a customer’s patience.',
      'It costs real money, a contract or a safety finding.',
      'Somebody is hurt, or a law is broken.',
    ],
  },
  improvementEvidence: {
    name: 'Improvement evidence',
    question: 'Can we measure before and after without new reporting?',
    levels: [
      'Yes: the number is on a report today.',
      'Yes: a system gives it in minutes.',
      'Partly: we would count by hand for a while.',
      'Barely: somebody would have to build a report.',
      'No: nothing here leaves a trace.',
    ],
  },
};

/** The sentence of a median; between two levels it is that of the worse one. */
export function levelSentence(dimension: Dimension, median: number): string {
  const [first, second, third, fourth, fifth] = dimensionTexts[dimension].levels;
  if (median <= 1) return first;
  if (median <= 2) return second;
  if (median <= 3) return third;
  return median <= 4 ? fourth : fifth;
}
