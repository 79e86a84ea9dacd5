import { useApp, useTable } from '../../app/appContext.ts';
import { Section } from '../../ui/Section.tsx';
import { CommentItem } from './CommentItem.tsx';
import styles from './Comments.module.css';
import { NewComment } from './NewComment.tsx';
import { commentsAbout, openComments } from './openComments.ts';

/** What people remarked about one step or handoff, and the field for the next remark. */
export function Comments({ kind, id }: { readonly kind: 'step' | 'handoff'; readonly id: string }) {
  const app = useApp();
  const map = { comment: useTable('comment') };
  const open = openComments(map).get(id) ?? 0;
  return (
    <Section title="Comments" aside={open > 0 && <span className={styles.open}>{open} open</span>}>
      <ul className={styles.list}>
        {commentsAbout(map, id).map((comment) => (
          <CommentItem key={comment.id} comment={comment} />
        ))}
      </ul>
      <NewComment about={kind === 'step' ? { stepId: id } : { handoffId: id }} leave={app.camera.focus} />
    </Section>
  );
}
