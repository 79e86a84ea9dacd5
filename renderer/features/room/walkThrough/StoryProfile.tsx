import type { ProfileLine } from '../../../../shared/analysis/handoffStory.ts';
import { heatBins } from '../../../../shared/analysis/heatBin.ts';
import styles from './StoryProfile.module.css';

/** The eight dimensions, each with a bar of five, its median, and whether it is to be discussed. */
export function StoryProfile({ profile }: { readonly profile: readonly ProfileLine[] }) {
  return (
    <dl className={styles.profile}>
      {profile.map((line) => (
        <Line key={line.dimension} {...line} />
      ))}
    </dl>
  );
}

function Line({ name, median, flag }: ProfileLine) {
  const tone = median === null ? undefined : heatBins[Math.ceil(median) - 1];
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.bar} aria-hidden>
        {median !== null && <span style={{ width: `${median * 20}%`, background: `var(--heat-${tone})` }} />}
      </dd>
      <dd className={styles.median}>{median ?? '–'}</dd>
      <dd className={styles.flag}>{flag}</dd>
    </>
  );
}
