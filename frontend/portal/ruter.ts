import type { Rute } from '../design/ruter.js';

/** The views of citizens and of those who act for them. */
export const portalRuter: Rute[] = [
  {
    path: '/',
    tag: 'mv-velg-kommune-view',
    load: () => import('./kommune/velg-kommune-view.js'),
  },
  {
    path: '/kommune/:nr',
    tag: 'mv-kommune-view',
    load: () => import('./kommune/kommune-view.js'),
  },
  {
    path: '/kommune/:nr/tjeneste/:kode',
    tag: 'mv-tjeneste-view',
    load: () => import('./kommune/tjeneste-view.js'),
  },
  {
    path: '/velg-person',
    tag: 'mv-velg-person-view',
    load: () => import('./soknad/velg-person-view.js'),
  },
  {
    path: '/for/:innbyggerId/minside',
    tag: 'mv-minside-view',
    load: () => import('./minside/minside-view.js'),
  },
  {
    path: '/for/:innbyggerId/sperringer',
    tag: 'mv-sperringer-view',
    load: () => import('./tilgang/sperringer-view.js'),
  },
  {
    path: '/for/:innbyggerId/soknad/ny/:tjeneste',
    tag: 'mv-ny-soknad-view',
    load: () => import('./soknad/ny-soknad-view.js'),
  },
  {
    path: '/for/:innbyggerId/soknad/:soknadId/kvittering',
    tag: 'mv-kvittering-view',
    load: () => import('./soknad/kvittering-view.js'),
  },
  {
    path: '/for/:innbyggerId/soknad/:soknadId/:steg',
    tag: 'mv-soknad-view',
    load: () => import('./soknad/soknad-view.js'),
  },
  {
    path: '/for/:innbyggerId/innsynslogg',
    tag: 'mv-innsynslogg-view',
    load: () => import('./tilgang/innsynslogg-view.js'),
  },
  {
    path: '/mine-innlogginger',
    tag: 'mv-mine-innlogginger-view',
    load: () => import('./okter/mine-innlogginger-view.js'),
  },
  {
    path: '/for/:innbyggerId/fullmakter',
    tag: 'mv-fullmakter-view',
    load: () => import('./tilgang/fullmakter-view.js'),
  },
  {
    path: '/for/:innbyggerId/fullmakter/gi',
    tag: 'mv-gi-fullmakt-view',
    load: () => import('./tilgang/gi-fullmakt-view.js'),
  },
  {
    path: '/for/:innbyggerId/samtykker',
    tag: 'mv-samtykker-view',
    load: () => import('./samtykke/samtykker-view.js'),
  },
  {
    path: '/for/:innbyggerId/skjerming',
    tag: 'mv-skjerming-view',
    load: () => import('./tilgang/skjerming-view.js'),
  },
  {
    path: '/innlogging-avvist',
    tag: 'mv-innlogging-avvist-view',
    load: () => import('./felles/innlogging-avvist-view.js'),
  },
  {
    path: '/tilgjengelighet',
    tag: 'mv-tilgjengelighet-view',
    load: () => import('./felles/tilgjengelighet-view.js'),
  },
  {
    path: '/personvern',
    tag: 'mv-personvern-view',
    load: () => import('./felles/personvern-view.js'),
  },
  {
    path: '/skjema/forhandsvis',
    tag: 'mv-forhandsvis-view',
    load: () => import('../skjema/forhandsvis/forhandsvis-view.js'),
  },
];
