import {
  type EventName,
  type EventPayload,
  events,
  type Method,
  type Request,
  type Response,
} from '../../shared/contract/api.ts';
import { type Outcome, UserError } from '../../shared/contract/outcome.ts';

/** What the host puts on the page: one way in, one way out. */
export interface Bridge {
  invoke(method: string, json: string): Promise<string>;
  on(listener: (event: string, json: string) => void): void;
}

declare global {
  interface Window {
    readonly baton: Bridge;
  }
}

/** The services, as the page sees them. */
export interface Host {
  /** @throws UserError with the sentence to show. */
  invoke<M extends Method>(method: M, request: Request<M>): Promise<Response<M>>;
  /** Returns the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}

type Listener = (payload: never) => void;

export function createHost(bridge: Bridge): Host {
  const listeners = new Map<string, Set<Listener>>();
  bridge.on((event, json) => {
    const schema = events[event as EventName];
    if (!schema) return;
    const payload = schema.parse(JSON.parse(json));
    for (const listener of listeners.get(event) ?? []) listener(payload as never);
  });
  return {
    async invoke(method, request) {
      const answer = await bridge.invoke(method, JSON.stringify(request));
      return readOutcome<typeof method>(answer);
    },
    on(event, listener) {
      const set = listeners.get(event) ?? new Set<Listener>();
      listeners.set(event, set.add(listener as Listener));
      return () => set.delete(listener as Listener);
    },
  };
}

/**
 * The host has just checked its answer against the same table, and its word is the page's only source. Checking it
 * once more here, where schemas are not compiled, took about half as long as laying a map of 1,000 steps out.
 */
function readOutcome<M extends Method>(json: string): Response<M> {
  const outcome = JSON.parse(json) as Outcome<Response<M>>;
  if (!outcome.ok) throw new UserError(outcome.failure.code, outcome.failure.sentence);
  return outcome.value;
}
