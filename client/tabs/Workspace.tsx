import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tab, TabList, TabPanel, Tabs } from 'react-tabs';
import { Announcer } from '../announce/Announcer.tsx';
import { Stage } from '../graph/Stage.tsx';
import { LazyQueryTab } from '../query/LazyQueryTab.tsx';
import { ViewFaultNotice } from '../share/ViewFaultNotice.tsx';
import { tabs, type Tab as TabName } from '../state/tab.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { StepButtons } from '../toolbar/StepButtons.tsx';
import { useStepKeys } from '../toolbar/useStepKeys.ts';
import { PartPlace } from '../ui/PartPlace.tsx';
import { part } from '../ui/part.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

const TableTab = part(async () => ({ default: (await import('../table/TableTab.tsx')).TableTab }));
const MatrixTab = part(async () => ({ default: (await import('../matrix/MatrixTab.tsx')).MatrixTab }));
const ListTab = part(async () => ({ default: (await import('../list/ListTab.tsx')).ListTab }));

/** What each tab shows; all but the canvas are loaded when they are opened. */
const contents: Readonly<Record<TabName, ReactNode>> = {
  graph: <Stage />,
  table: <TableTab />,
  matrix: <MatrixTab />,
  list: <ListTab />,
  query: <LazyQueryTab />,
};

/**
 * The middle of the page: what is shown, as graph, table, matrix or list, or what the graph is asked. The tabs are react-tabs': those
 * of react-aria, which all else is made of, would bring all that it knows of collections before the first picture.
 */
export function Workspace() {
  const { t } = useTranslation();
  const tab = useExplorer((state) => state.tab);
  const { openTab, openDialog } = useActions();
  useStepKeys();
  return (
    <Tabs
      className="workspace"
      selectedIndex={tabs.indexOf(tab)}
      onSelect={(index) => {
        const next = tabs[index];
        if (next) openTab(next);
      }}
    >
      <div className="tab-bar">
        <TabList className="tabs" aria-label={t('tab.label')}>
          {tabs.map((each) => (
            <Tab key={each} className="tab">
              {t(`tab.${each}`)}
            </Tab>
          ))}
        </TabList>
        {/* The canvas has them among its tools; what the query tab writes has steps of its own. */}
        {tab !== 'graph' && tab !== 'query' && <StepButtons />}
        <button type="button" className="tool" title="Ctrl+K" onClick={() => openDialog('palette')}>
          {t('palette.open')}
        </button>
        <button type="button" className="tool" onClick={() => openDialog('share')}>
          {t('share.open')}
        </button>
        <button type="button" className="tool" onClick={() => openDialog('export')}>
          {t('export.open')}
        </button>
      </div>
      <Announcer />
      {tabs.map((each) => (
        <TabPanel
          key={each}
          className={each === 'graph' ? 'stage' : each === tab ? 'stage tab-panel' : ''}
          // The canvas keeps its places and its zoom while others are looked at.
          forceRender={each === 'graph'}
          inert={each !== tab}
          hidden={each !== tab && each !== 'graph'}
        >
          <PartPlace waiting={<Skeleton lines={12} />}>{contents[each]}</PartPlace>
          <ViewFaultNotice />
        </TabPanel>
      ))}
    </Tabs>
  );
}
