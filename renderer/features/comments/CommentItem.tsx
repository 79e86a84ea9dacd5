import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconRotate, IconTrash } from '@tabler/icons-react';
import type { Comment } from '../../../shared/model/comment.ts';
import { changeComment, deleteComment } from '../../../shared/model/edits/comments.ts';
import { useEdit } from '../../app/appContext.ts';
import { changedPhrase } from '../library/changedPhrase.ts';
import styles from './Comments.module.css';

/** One remark: who said what when, whether it is settled. */
export function CommentItem({ comment }: { readonly comment: Comment }) {
  const edit = useEdit();
  const { id, author, time, text, resolved } = comment;
  const act = (label: string, icon: React.ReactNode, run: () => void) => (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        aria-label={`${label}: ${text.slice(0, 60)}`}
        onClick={run}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
  const settle = (): void =>
    edit(resolved ? 'reopen comment' : 'resolve comment', (map) =>
      changeComment(map, { id, patch: { resolved: !resolved } }),
    );
  return (
    <li className={styles.comment} data-resolved={resolved || undefined}>
      <p className={styles.head}>
        <span className={styles.author}>{author || 'Somebody'}</span>
        <time dateTime={time}>{changedPhrase(time, new Date())}</time>
        {resolved && <span className={styles.state}>Resolved</span>}
      </p>
      <div className={styles.actions}>
        {act(
          resolved ? 'Reopen' : 'Resolve',
          resolved ? <IconRotate size={14} /> : <IconCheck size={14} />,
          settle,
        )}
        {act('Delete', <IconTrash size={14} />, () =>
          edit('delete comment', (map) => deleteComment(map, { id })),
        )}
      </div>
      <p className={styles.text}>{text}</p>
    </li>
  );
}
