import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../../shared/contract/settings.ts';
import {
  agendaBlockNames,
  agendaMinutes,
  agendaPresets,
  presetOfAgenda,
  usualAgenda,
} from '../../../shared/model/agenda.ts';

describe('[RM40] the agenda of a workshop', () => {
  it.each(agendaPresets.map((preset) => [preset.name, preset] as const))(
    '%s has five blocks that add up',
    (_, { id, agenda }) => {
      expect(agenda.map(({ name }) => name)).toEqual(agendaBlockNames);
      expect(agendaMinutes(agenda)).toBe(Number(id));
      expect(settingsSchema.shape.agenda.safeParse(agenda).success).toBe(true);
    },
  );

  it('knows a preset by its blocks, and times of one’s own by having none', () => {
    expect(presetOfAgenda(usualAgenda)?.id).toBe('90');
    expect(presetOfAgenda(usualAgenda.map((block) => ({ ...block, minutes: 7 })))).toBeNull();
    expect(presetOfAgenda([])).toBeNull();
  });
});
