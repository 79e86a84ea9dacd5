/** The two channels between a page and the main process. */
export const CALL_CHANNEL = 'baton:call';
export const EVENT_CHANNEL = 'baton:event';
