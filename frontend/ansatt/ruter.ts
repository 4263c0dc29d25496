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
];
