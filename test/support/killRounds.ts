import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Library } from '../../electron/services/library/library.ts';
import { KILL_ROUNDS_STEPS } from './killRoundsSteps.ts';

export interface KillRounds {
  readonly folder: string;
  readonly rounds: number;
  /** The same seed kills after the same delays. */
  readonly seed: number;
  readonly writer: 'saves-first' | 'tells-first';
  /** The program `killRoundsWriter.ts`. */
  readonly program: string;
  /** Where compiled code is kept from one program to the next, so that starting 200 of them is quick. */
  readonly codeCache: string;
  /** Opens the library as the next start does. */
  open(): Promise<Library>;
}

export interface KillReport {
  /** Edits that the killed programs were told are saved. */
  readonly acknowledged: number;
  /** Rounds in which at least one edit was acknowledged before the kill. */
  readonly roundsWithEdits: number;
  /** What was acknowledged and is not there, or what the library had to say. */
  readonly lost: readonly string[];
}

/** Starts a program that edits, kills it with SIGKILL at a random moment, opens the library and looks; again and again. */
export async function killRounds(options: KillRounds): Promise<KillReport> {
  const random = seededRandom(options.seed);
  const lost: string[] = [];
  let acknowledged = 0;
  let roundsWithEdits = 0;
  await new Writer(options).end();
  let next = new Writer(options);
  for (let round = 0; round < options.rounds; round += 1) {
    const writer = next;
    // The next program loads its code while this one edits.
    next = new Writer(options);
    const versions = await writer.editUntilKilled(options.folder, round % 2 === 0, random);
    acknowledged += versions.length;
    if (versions.length > 0) roundsWithEdits += 1;
    lost.push(...(await whatIsLost(options, round, versions)), ...writer.errors);
  }
  await next.kill();
  return { acknowledged, roundsWithEdits, lost };
}

async function whatIsLost(
  options: KillRounds,
  round: number,
  versions: readonly number[],
): Promise<string[]> {
  const library = await options.open();
  try {
    const lost = library.notices.map((notice) => `round ${round}: ${notice}`);
    const mapId = library.list()[0]?.mapId;
    if (mapId === undefined) return versions.length === 0 ? lost : [...lost, `round ${round}: the map`];
    const { version, records } = library.open(mapId);
    const names = records.flatMap((record) => (record.type === 'step' ? [Number(record.name)] : []));
    for (const saved of versions) {
      const present = names.some((name) => name >= saved && (name - saved) % KILL_ROUNDS_STEPS === 0);
      if (saved > version || !present)
        lost.push(`round ${round}: edit ${saved}, the library is at ${version}`);
    }
    return lost;
  } finally {
    library.close();
  }
}

/** One program that edits until it is killed. */
class Writer {
  readonly #process: ChildProcess;
  readonly #closed: Promise<unknown>;
  readonly errors: string[] = [];
  #output = '';

  constructor({ program, writer, codeCache }: KillRounds) {
    this.#process = spawn(process.execPath, [program, writer], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: codeCache },
    });
    this.#closed = once(this.#process, 'close');
    this.#process.stdout?.on('data', (bytes: Buffer) => {
      this.#output += bytes.toString('latin1');
    });
    this.#process.stderr?.on('data', (bytes: Buffer) => this.errors.push(bytes.toString()));
  }

  /** Kills within 3 ms of one of the first six saved edits, or, `early`, within 50 ms of being told to open. */
  async editUntilKilled(folder: string, early: boolean, random: () => number): Promise<number[]> {
    await this.#told(/^ready$/m);
    this.#process.stdin?.write(`${folder}\n`);
    if (!early) await this.#told(new RegExp(`^(\\d+\\n){${1 + Math.floor(random() * 6)}}`, 'm'));
    await wait(random() * (early ? 50 : 3));
    await this.kill();
    const lines = this.#output.split('\n').slice(0, -1);
    this.errors.push(...lines.filter((line) => line.startsWith('error')));
    return lines.filter((line) => /^\d+$/.test(line)).map(Number);
  }

  /** Lets the program end by itself: only then does it keep its compiled code. */
  async end(): Promise<void> {
    this.#process.stdin?.end();
    await this.#closed;
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#closed;
  }

  async #told(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.#output)) {
      const ended = await Promise.race([
        once(this.#process.stdout ?? this.#process, 'data').then(() => false),
        this.#closed.then(() => true),
      ]);
      if (ended) throw new Error(`The editing program ended by itself: ${this.errors.join('')}`);
    }
  }
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
