import type { Method, Request, Response } from '../../../shared/contract/api.ts';

/** What answers one method of the contract. */
export type Handler<M extends Method> = (request: Request<M>) => Response<M> | Promise<Response<M>>;

/** One handler for every method: a missing, extra or wrong one does not compile. */
export type Handlers = { readonly [M in Method]: Handler<M> };
