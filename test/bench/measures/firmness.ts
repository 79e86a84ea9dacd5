import { FIRMNESS_DRAWS } from '../../../shared/analysis/firmnessDraws.ts';
import { rankDraws } from '../../../shared/analysis/rankDraws.ts';
import { seededRandom } from '../../../shared/analysis/seededRandom.ts';
import { plainFirmness } from '../peer/plainFirmness.ts';
import { type Result, result } from '../report.ts';
import { spreadOf } from '../statistics.ts';

const HANDOFFS = 200;
const DIMENSIONS = 6;
const ROUNDS = 10;
/** The peer is slow: twice tells enough. */
const PEER_ROUNDS = 2;

/** 10,000 sets of weights over 200 handoffs with all their ranks, beside the same written down plainly. */
export function measureFirmness(): Result {
  const random = seededRandom(1);
  const severities = Array.from({ length: HANDOFFS }, () =>
    Array.from({ length: DIMENSIONS }, () => Math.round(random() * 8) / 8),
  );
  const ours = timed(ROUNDS, () => rankDraws(severities).draw(FIRMNESS_DRAWS));
  const peer = timed(PEER_ROUNDS, () => plainFirmness(severities, FIRMNESS_DRAWS));
  return result('firmness', HANDOFFS, spreadOf(ours), { name: 'plain arrays', spread: spreadOf(peer) });
}

function timed(rounds: number, work: () => unknown): number[] {
  return Array.from({ length: rounds }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
}
