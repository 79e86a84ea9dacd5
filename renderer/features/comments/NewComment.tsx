import { Textarea } from '@mantine/core';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { addComment, type CommentSubject } from '../../../shared/model/edits/comments.ts';
import { type App, useApp } from '../../app/appContext.ts';
import { newId } from '../../state/newId.ts';
import styles from './Comments.module.css';
import { commentFieldStore } from './commentFieldStore.ts';

const LONGEST_COMMENT = 10_000;

interface NewCommentProps {
  readonly about: CommentSubject;
  /** Whether it has the focus from the beginning; else it takes it when it is asked for. */
  readonly autoFocus?: boolean;
  /** Called once a comment was added, and on Escape. */
  leave(): void;
}

/** The field for a remark: Enter adds it, Shift+Enter begins a line, Escape leaves; what was typed is kept. */
export function NewComment({ about, autoFocus = false, leave }: NewCommentProps) {
  const app = useApp();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  /** What is still to be added: leaving the field right after Enter must not add it again. */
  const draft = useRef('');
  const isWanted = useStore(commentFieldStore, (state) => state.isWanted) || autoFocus;
  useLayoutEffect(() => {
    if (!isWanted) return;
    commentFieldStore.setState({ isWanted: false });
    field.current?.focus();
  }, [isWanted]);
  const type = (words: string): void => {
    draft.current = words;
    setText(words);
  };
  const add = (): void => {
    const said = draft.current.trim();
    type('');
    if (said !== '') remark(app, about, said);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) add();
    else if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  return (
    <Textarea
      ref={field}
      size="sm"
      rows={1}
      classNames={{ input: styles.field ?? '' }}
      maxLength={LONGEST_COMMENT}
      aria-label="New comment"
      placeholder="Comment, then Enter"
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={add}
      onKeyDown={onKeyDown}
    />
  );
}

function remark(app: App, about: CommentSubject, text: string): void {
  const author = app.settings.getState().authorName || app.user;
  const time = new Date().toISOString();
  app.document.edit('add comment', (map) => addComment(map, { id: newId(), author, time, text, about }));
}
