import { api, type Method } from '../../../shared/contract/api.ts';
import { type Failure, UserError } from '../../../shared/contract/outcome.ts';
import { answeredCall, failedCall, type PageCalls, refusedCall } from '../calls/pageCalls.ts';
import type { Log } from '../ports.ts';
import type { Handlers } from './handlers.ts';

/** Answers the calls of one page: the method and its request as JSON, the outcome as JSON. */
export function pageCalls(handlers: Handlers, log: Log): PageCalls {
  return (method, json) => dispatch(handlers, method, json, log);
}

/**
 * Answers one call, and never rejects. A request that the contract does not have is refused before anything is done;
 * an error that is not meant for the user is logged with its cause, and the page learns nothing of it.
 */
export async function dispatch(handlers: Handlers, method: string, json: string, log: Log): Promise<string> {
  if (!isMethod(method)) return refusedCall('Baton does not know this request.');
  const request = parseRequest(method, json);
  if (!request) return refusedCall('This request is not as Baton expects it. Nothing was changed.');
  try {
    const answer = api[method].response.safeParse(await callHandler(handlers, method, request.value));
    if (answer.success) return answeredCall(answer.data);
    log.error(`The answer to ${method} is not in the contract.`, answer.error);
    return failedCall(unforeseen);
  } catch (error) {
    return failedCall(failureOf(error, method, log));
  }
}

const unforeseen: Failure = {
  code: 'unexpected',
  sentence: 'Something went wrong that Baton did not foresee. Everything that was saved is still there.',
};

function isMethod(method: string): method is Method {
  return Object.hasOwn(api, method);
}

function parseRequest(method: Method, json: string): { readonly value: unknown } | null {
  try {
    const request = api[method].request.safeParse(JSON.parse(json));
    return request.success ? { value: request.data } : null;
  } catch {
    // Not JSON: refused like everything else that is not in the contract.
    return null;
  }
}

/** The one place where the method's own types are given up: the schema of this very method has just been met. */
function callHandler(handlers: Handlers, method: Method, request: unknown): unknown {
  const handler = handlers[method] as (request: unknown) => unknown;
  return handler(request);
}

function failureOf(error: unknown, method: string, log: Log): Failure {
  if (!(error instanceof UserError)) {
    log.error(`${method} failed.`, error);
    return unforeseen;
  }
  if (error.cause !== undefined) log.error(`${method}: ${error.message}`, error.cause);
  return error.failure;
}
