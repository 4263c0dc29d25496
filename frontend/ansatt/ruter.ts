import type { Rute } from '../design/ruter.js';

/** The views of staff. */
export const ansattRuter: Rute[] = [
  {
    path: '/ansatt',
    tag: 'mv-arbeidsflate-view',
    load: () => import('./arbeidsflate/arbeidsflate-view.js'),
  },
  {
    path: '/ansatt/sak/:innbyggerId/:sakId',
    tag: 'mv-sak-view',
    load: () => import('./sak/sak-view.js'),
  },
  {
    path: '/ansatt/tilgang',
    tag: 'mv-tilgangsrapport-view',
    load: () => import('./tilgang/rapport-view.js'),
  },
  {
    path: '/ansatt/tilgang/varsler',
    tag: 'mv-varsler-view',
    load: () => import('./tilgang/varsler-view.js'),
  },
  {
    path: '/ansatt/sak/:innbyggerId/:sakId/fullmakt',
    tag: 'mv-ansatt-fullmakt-view',
    load: () => import('./tilgang/fullmakt-view.js'),
  },
  {
    path: '/ansatt/sak/:innbyggerId/:sakId/samtykke',
    tag: 'mv-nytt-samtykke-view',
    load: () => import('./samtykke/nytt-samtykke-view.js'),
  },
  {
    path: '/ansatt/mine-tilganger',
    tag: 'mv-mine-tilganger-view',
    load: () => import('./tilgang/mine-view.js'),
  },
  {
    path: '/ansatt/nodrett',
    tag: 'mv-nodrett-view',
    load: () => import('./tilgang/nodrett-view.js'),
  },
  {
    path: '/ansatt/administrasjon/roller',
    tag: 'mv-roller-view',
    load: () => import('./tilgang/roller-view.js'),
  },
  {
    path: '/ansatt/administrasjon/arsaker',
    tag: 'mv-arsaker-view',
    load: () => import('./tilgang/arsaker-view.js'),
  },
  {
    path: '/ansatt/administrasjon/ansatte',
    tag: 'mv-ansatte-view',
    load: () => import('./tilgang/ansatte-view.js'),
  },
  {
    path: '/ansatt/administrasjon/ansatte/:ansattId',
    tag: 'mv-ansatt-tilganger-view',
    load: () => import('./tilgang/ansatt-view.js'),
  },
  {
    path: '/ansatt/administrasjon/rollesoknader',
    tag: 'mv-rollesoknader-view',
    load: () => import('./tilgang/rollesoknader-view.js'),
  },
  {
    path: '/ansatt/administrasjon/nodrett',
    tag: 'mv-nodrettliste-view',
    load: () => import('./tilgang/nodrettliste-view.js'),
  },
];
