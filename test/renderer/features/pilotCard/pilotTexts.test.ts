import { describe, expect, it } from 'vitest';
import { missingPhrase, missingSentence } from '../../../../renderer/features/pilotCard/missingSentence.ts';
import { type PilotText, pilotTexts } from '../../../../renderer/features/pilotCard/pilotTexts.ts';
import { decisionCard } from '../../../../shared/analysis/decisionCard.ts';
import { changePilot } from '../../../../shared/model/edits/changePilot.ts';
import { emptyHandoff } from '../../../../shared/model/handoff.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import { emptyPilot } from '../../../../shared/model/pilot.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const texts: readonly PilotText[] = Object.values(pilotTexts).flat();

describe('[WI62] the texts of the card’s form', () => {
  it('each reads back what it wrote, and changes no other', () => {
    for (const text of texts) {
      const written = { ...emptyPilot('a:b'), ...text.write(emptyPilot('a:b'), 'written') };
      const holding = texts.filter((each) => each.read(written) === 'written').map(({ label }) => label);
      expect(holding).toEqual([text.label]);
    }
  });

  it('[WI63] suggestions come from the handoff’s record and are written by nobody', () => {
    const handoff = { ...emptyHandoff('a', 'b'), responseWindow: 'Four hours', escalationRule: 'Tell Priya' };
    const suggested = texts.flatMap((text) => text.suggest?.(handoff) || []);
    expect(suggested).toEqual(['Four hours', 'Tell Priya']);
    expect(texts.map((text) => text.read(emptyPilot('a:b')))).toEqual(texts.map(() => ''));
  });
});

/** Two lanes with a step each, and an arrow between them: the handoff `a:b`. */
function mapWithHandoff(): WorkflowMap {
  return buildMap({ steps: ['Sales: a', 'Dispatch: b'], arrows: ['a -> b'] });
}

describe('[WI62] what is missing is named in its field', () => {
  const cardOf = (map: WorkflowMap) =>
    decisionCard(map, 'a:b', { version: 1, date: '2026-03-09', raters: 'named' });

  it('every text of the form but the handoff’s own has its sentence while it is empty', () => {
    const card = cardOf(mapWithHandoff());
    const sections = Object.entries(pilotTexts).flatMap(([section, list]) =>
      list.map(({ label }) => [section === 'humanRole' ? 'rule' : section, label] as const),
    );
    for (const [section, label] of sections) {
      expect([label, missingSentence(card, section as 'rule', label)]).toEqual([label, expect.any(String)]);
    }
  });

  it('the sentence goes, and the count falls by one, once the field is filled in', () => {
    const map = mapWithHandoff();
    const before = cardOf(map);
    expect(missingSentence(before, 'owners', 'Sponsor')).toBe('No sponsor is named.');
    const after = cardOf(applyDiff(map, changePilot(map, { handoffId: 'a:b', patch: { sponsor: 'Grace' } })));
    expect(missingSentence(after, 'owners', 'Sponsor')).toBeNull();
    expect(after.missing.length).toBe(before.missing.length - 1);
    expect(missingPhrase(before)).toBe(`${before.missing.length} parts of the card are missing.`);
  });
});
