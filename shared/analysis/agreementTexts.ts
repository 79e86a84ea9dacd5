/** From here on agreement is enough to rely on, and below the second not even for tentative conclusions. */
const RELIABLE_FROM = 0.8;
const TENTATIVE_FROM = 0.667;

/** What an α allows; the bounds are those of Krippendorff, Content Analysis, chapter on reliability. */
export type AgreementLevel = 'reliable' | 'tentative' | 'weak' | 'none';

export function agreementLevel(alpha: number | null): AgreementLevel {
  if (alpha === null) return 'none';
  if (alpha >= RELIABLE_FROM) return 'reliable';
  return alpha >= TENTATIVE_FROM ? 'tentative' : 'weak';
}

/** “0.82”; “not defined” where it is. */
export function alphaText(alpha: number | null): string {
  return alpha === null ? 'not defined' : alpha.toFixed(2).replace('-', '−');
}

const meanings: Readonly<Record<AgreementLevel, string>> = {
  reliable: 'The raters agree well enough to rely on their scores (0.80 and more, Krippendorff).',
  tentative: 'The raters agree enough for tentative conclusions only (0.667 to 0.80, Krippendorff).',
  weak: 'The raters do not agree enough for even tentative conclusions (under 0.667, Krippendorff): discuss first.',
  none: 'Agreement is not defined: it takes two raters who scored the same dimension of a handoff, and scores that are not all the same.',
};

/** What the α of the map or of a round means, as a sentence for the room. */
export function agreementSentence(alpha: number | null): string {
  return meanings[agreementLevel(alpha)];
}
