import { notifications, notificationsStore } from '@mantine/notifications';
import { UserError } from '../../shared/contract/outcome.ts';
import { type NoticePlace, noticePlace, workInSight } from './noticePlace.ts';

export interface Notice {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly action?: { readonly label: string; run(): void };
}

/** Short words to the user, at the edge of the window, never over the work. */
export interface Notify {
  say(notice: Notice): void;
  /** Shows the sentence of what went wrong. */
  fail(error: unknown): void;
}

export type NoticeBody = (notice: Notice) => React.ReactNode;

export function createNotify(body: NoticeBody): Notify {
  return {
    say: (notice) => {
      notifications.show({
        position: placeNow(),
        title: notice.title,
        message: body(notice),
        autoClose: notice.action ? 12_000 : 6_000,
      });
    },
    fail: (error) => {
      const sentence =
        error instanceof UserError
          ? error.message
          : 'Baton met an error it does not know. Your map is as it was.';
      if (!(error instanceof UserError)) console.error(error);
      notifications.show({
        position: placeNow(),
        title: 'That did not work',
        message: sentence,
        color: 'red',
        autoClose: 12_000,
      });
    },
  };
}

/** Decided when it comes: where nobody is working. */
function placeNow(): NoticePlace {
  return noticePlace(workInSight(), { width: window.innerWidth, height: window.innerHeight });
}

/** Where the screen has changed under the notices, they go to where nobody is working on it. */
export function placeNoticesAnew(): void {
  const position = placeNow();
  notifications.updateState(notificationsStore, (shown) => shown.map((notice) => ({ ...notice, position })));
}
