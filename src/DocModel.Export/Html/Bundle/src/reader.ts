import { startConcordance } from './concordance';
import { startLayers } from './layers';
import { startLinks } from './links';
import { startOutline } from './outline';
import { startPanels } from './panels';
import { startSearch } from './search';
import { startTheme } from './theme';
import { startTimeline } from './timeline';

document.querySelector<HTMLElement>('.bar')!.hidden = false;
startTheme();
startPanels();
startLayers();
startTimeline();
startConcordance();
startOutline();
startSearch();
startLinks();
