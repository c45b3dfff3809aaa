// Runs in the head, before anything is drawn: the page's layout depends on whether there is a script, and its colours must not flash.
import { storedTheme } from './theme';

const root = document.documentElement;
root.classList.add('js');
const theme = storedTheme();
if (theme) root.dataset['theme'] = theme;
