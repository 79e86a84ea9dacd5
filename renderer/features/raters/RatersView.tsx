import { SegmentedControl } from '@mantine/core';
import { useStore } from 'zustand';
import { discussionPoints } from '../../../shared/analysis/discussionPoints.ts';
import { useAnalysis, useMap } from '../../app/appContext.ts';
import { NewRaters } from '../scoring/rounds/NewRaters.tsx';
import { AgreementBand } from './AgreementBand.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { DiscussionLists } from './DiscussionLists.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import styles from './RatersView.module.css';
import { RemoveRater } from './RemoveRater.tsx';
import { type RaterTab, ratersStore } from './ratersStore.ts';
import { VoicesTable } from './VoicesTable.tsx';

/** Who scores, how far they agree, what the room has to discuss, and whose voice decides. */
export function RatersView() {
  const tab = useStore(ratersStore, (state) => state.tab);
  const Tab = tabs[tab];
  return (
    <div className={styles.view}>
      <AgreementBand />
      <TabBar tab={tab} />
      <div key={tab} className={styles.body} id="raters-tab">
        <Tab />
      </div>
      <RemoveRater />
    </div>
  );
}

const tabs: Record<RaterTab, () => React.JSX.Element> = {
  people: People,
  discuss: DiscussionLists,
  coverage: CoverageTable,
  voices: VoicesTable,
};

function TabBar({ tab }: { readonly tab: RaterTab }) {
  const { must, discuss } = discussionPoints(useAnalysis());
  const labels: Record<RaterTab, string> = {
    people: `People · ${useMap().rater.size}`,
    discuss: `To discuss · ${must.length + discuss.length}`,
    coverage: 'Coverage',
    voices: 'Whose voice',
  };
  return (
    <div className={styles.tabs}>
      <SegmentedControl
        size="xs"
        aria-label="What about the raters"
        data={Object.entries(labels).map(([value, label]) => ({ value, label }))}
        value={tab}
        onChange={(chosen) => ratersStore.setState({ tab: chosen as RaterTab })}
      />
    </div>
  );
}

function People() {
  return (
    <>
      <PeopleTable />
      <div className={styles.add}>
        <NewRaters />
      </div>
    </>
  );
}
