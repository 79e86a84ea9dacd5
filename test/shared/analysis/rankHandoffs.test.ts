import { describe, expect, it } from 'vitest';
import { type Rankable, rankHandoffs } from '../../../shared/analysis/rankHandoffs.ts';

function handoff(name: string, heat: number, spread = 0, volume: number | null = null): Rankable {
  return { id: name.toLowerCase(), name, heat, spread, volume };
}

function order(...handoffs: Rankable[]): string[] {
  return rankHandoffs(handoffs).map(({ rank, name }) => `${rank} ${name}`);
}

describe('the order of the handoffs', () => {
  it('[SC10] puts the hotter first', () => {
    expect(order(handoff('A', 20), handoff('B', 80), handoff('C', 50))).toEqual(['1 B', '2 C', '3 A']);
  });

  it('[SC10] then the wider spread, then the higher volume with unknown last', () => {
    const four = [
      handoff('A', 50, 1, null),
      handoff('B', 50, 1, 0),
      handoff('C', 50, 1, 30),
      handoff('D', 50, 3, null),
    ];
    expect(order(...four)).toEqual(['1 D', '2 C', '3 B', '4 A']);
    expect(order(...four.reverse())).toEqual(['1 D', '2 C', '3 B', '4 A']);
  });

  it('[SC11] shares a rank among equals, orders them by name and skips the next rank', () => {
    expect(order(handoff('b', 50), handoff('B', 50), handoff('Z', 10), handoff('A', 90, 0, 5))).toEqual([
      '1 A',
      '2 B',
      '2 b',
      '4 Z',
    ]);
  });

  it('[SC11] gives 1, 1, 3', () => {
    const ranks = rankHandoffs([handoff('A', 60), handoff('B', 60), handoff('C', 40)]).map(
      ({ rank }) => rank,
    );
    expect(ranks).toEqual([1, 1, 3]);
  });

  it('[SC12] lets no noise of the arithmetic break a tie', () => {
    // 0.1 + 0.2 is 0.30000000000000004
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(order(handoff('A', 100 * 0.3), handoff('B', 100 * (0.1 + 0.2)))).toEqual(['1 A', '1 B']);
    // A difference that is more than noise does.
    expect(order(handoff('A', 30), handoff('B', 30.000001))).toEqual(['1 B', '2 A']);
  });

  it('[SC10] orders by identifier where even the names are the same', () => {
    const twins = [
      { ...handoff('A', 50), id: '2' },
      { ...handoff('A', 50), id: '1' },
    ];
    expect(rankHandoffs(twins).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('[SC11] ranks nothing when there is nothing', () => {
    expect(rankHandoffs([])).toEqual([]);
  });
});
