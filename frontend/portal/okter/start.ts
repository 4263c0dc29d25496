import { errorKind } from '../../design/api.js';
import type { Okt } from '../tilgang/api.js';
import { loginPath } from '../tilgang/okt.js';
import { endThisOkt, frist } from './api.js';
import type { Frister } from './frister.js';
import { Oktvakt } from './oktvakt.js';
import { showEnded, showWarning } from './varsel.js';

const KEY = 'medvirk.okt';

/** Where the tabs cannot share, as in some private windows, each knows its own. */
let own: Frister | undefined;

/** Watches over the login of the one who is logged in, from now on. */
export function startOktvakt(okt: Okt): void {
  const login = () =>
    okt.side === 'ANSATT'
      ? `/logg-inn/helseid?neste=${encodeURIComponent(location.pathname + location.search)}`
      : loginPath();
  const vakt = new Oktvakt({
    ask: frist,
    end: endThisOkt,
    loggedOut: (error) => errorKind(error) === 'innlogging',
    warn: (where, answered) => showWarning(where, login(), answered),
    ended: (grunn) => showEnded(grunn, login()),
    read,
    write,
  });
  for (const type of ['keydown', 'pointerdown']) {
    document.addEventListener(type, () => vakt.activity(), { capture: true, passive: true });
  }
  document.addEventListener('visibilitychange', () => vakt.check()); // a tab out of sight may have slept
  window.addEventListener('storage', (event) => event.key === KEY && vakt.check());
  void vakt.touch();
}

function read(): Frister | undefined {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? 'null') as Frister | null) ?? own;
  } catch {
    return own;
  }
}

function write(frister: Frister): void {
  own = frister;
  try {
    localStorage.setItem(KEY, JSON.stringify(frister));
  } catch {
    // kept in this tab only
  }
}
