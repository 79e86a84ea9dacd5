import { Button, Kbd, SegmentedControl, Tooltip } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { MapAnalysis, ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import { decisionCard } from '../../../shared/analysis/decisionCard.ts';
import type { Paper } from '../../../shared/contract/printJob.ts';
import { useAnalysis, useApp, useDocument, useSession, useSettings } from '../../app/appContext.ts';
import { showKeys } from '../../app/keys.ts';
import { placeNoticesAnew } from '../../app/notify.ts';
import { runCommand } from '../../app/useKeyboard.ts';
import type { CardFit } from '../../print/CardPages.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { cardHandoff } from '../exchange/cardHandoff.ts';
import { usualPaper } from '../exchange/usualPaper.ts';
import { useFirmness } from '../heatMap/useFirmness.ts';
import { useWeightsName } from '../weights/useWeightsName.ts';
import { CardForm } from './CardForm.tsx';
import { CardPreview } from './CardPreview.tsx';
import styles from './CardView.module.css';
import { FitMeter } from './FitMeter.tsx';
import { HandoffChoice } from './HandoffChoice.tsx';
import { isoDate } from './isoDate.ts';

/** The pilot decision card of one handoff: the form, and the page as it prints. */
export function CardView() {
  const app = useApp();
  const analysis = useAnalysis();
  const selection = useSession((state) => state.selection);
  const handoff = cardHandoff(analysis, selection);
  if (!handoff) {
    return (
      <EmptyState
        title="No handoff to decide about yet"
        text="A card is about one handoff: a place where work passes from one lane to another. Draw an arrow across two lanes, and it appears here."
        action={
          <Button size="compact-md" variant="default" onClick={() => app.session.show('map')}>
            Go to the map <Kbd ml={8}>{showKeys('Mod+Digit1', app.platform)}</Kbd>
          </Button>
        }
      />
    );
  }
  return <CardDesk analysis={analysis} handoff={handoff} />;
}

interface CardDeskProps {
  readonly analysis: MapAnalysis;
  readonly handoff: ScoredHandoff;
}

function CardDesk({ analysis, handoff }: CardDeskProps) {
  const app = useApp();
  const { mapId, map } = useDocument();
  useStore(app.autosave.status);
  const version = app.autosave.versionOf(mapId);
  const chosen = useSession((state) => state.paper);
  const paper = chosen ?? usualPaper(navigator.language);
  const [fit, setFit] = useState<CardFit | null>(null);
  const date = isoDate(new Date());
  const id = handoff.found.id;
  const raters = useSettings((settings) => settings.raters);
  const ownWeightsName = useWeightsName();
  const firmness = useFirmness();
  const card = useMemo(
    () => decisionCard(map, id, { version, date, raters, ownWeightsName, firmness }),
    [map, id, version, date, raters, ownWeightsName, firmness],
  );
  const shownCard = useDeferredValue(card);
  // Notices lie over the preview while there is one.
  useEffect(() => {
    placeNoticesAnew();
    return placeNoticesAnew;
  }, []);
  return (
    <div className={styles.view}>
      <div className={styles.toolbar} role="toolbar" aria-label="Card">
        <HandoffChoice analysis={analysis} chosen={handoff} label="Handoff of the card" />
        <div className={styles.tools}>
          {fit && <FitMeter fit={fit} />}
          <SegmentedControl
            size="xs"
            aria-label="Paper"
            data={papers}
            value={paper}
            onChange={(value) => app.session.setState({ paper: value as Paper })}
          />
          <Tooltip label={showKeys('Mod+P', app.platform)}>
            <Button
              size="compact-md"
              leftSection={<IconPrinter size={16} />}
              onClick={() => void runCommand(app, 'exchange.printCard')}
            >
              Print card
            </Button>
          </Tooltip>
        </div>
      </div>
      <CardForm key={id} card={card} />
      <CardPreview card={shownCard} paper={paper} onFit={setFit} />
    </div>
  );
}

const papers = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
] satisfies { value: Paper; label: string }[];
