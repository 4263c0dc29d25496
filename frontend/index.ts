import './design/komponenter.css';
import './design/tema.css';
import './design/base.css';
import './design/deler.css';
import './design/ramme.js';
import { chooseInitialLanguage } from './i18n/sprak.js';
import { startRoutes } from './routes.js';

await chooseInitialLanguage();
startRoutes(document.getElementById('outlet')!);
