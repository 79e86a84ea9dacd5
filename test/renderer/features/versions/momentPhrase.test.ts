import { describe, expect, it } from 'vitest';
import { spanPhrase } from '../../../../renderer/features/versions/momentPhrase.ts';

const now = new Date('2026-03-02T12:00:00.000Z');
const span = (begin: string, end: string) => spanPhrase(begin, end, now, 'en-GB');

describe('[VE4] when a session was', () => {
  it('is told as people say it', () => {
    expect(span('2026-03-02T10:12:00.000Z', '2026-03-02T10:40:00.000Z')).toBe('Today, 10:12–10:40');
    expect(span('2026-03-02T10:12:05.000Z', '2026-03-02T10:12:40.000Z')).toBe('Today, 10:12');
    expect(span('2026-03-01T23:50:00.000Z', '2026-03-02T00:10:00.000Z')).toBe(
      'Yesterday, 23:50 – Today, 00:10',
    );
    expect(span('2025-11-21T14:00:00.000Z', '2025-11-21T14:00:00.000Z')).toBe('21 November 2025, 14:00');
  });
});
