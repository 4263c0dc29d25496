import { msg, str } from '@lit/localize';
import { announce } from '../../design/kunngjor.js';
import { confirmDialog } from '../../design/bekreft.js';
import { feilmelding } from '../../design/feil.js';
import { discard } from '../soknad/api.js';
import { kladder } from '../soknad/kladdskap.js';
import type { SoknadKort } from './api.js';

/** Asks, and then throws the draft away; false if it still stands. */
export async function bekreftSletting(innbyggerId: string, draft: SoknadKort): Promise<boolean> {
  const sure = await confirmDialog({
    title: msg('Vil du slette utkastet?'),
    text: msg(str`Det du har skrevet i søknaden om ${draft.tjenestenavn}, blir borte. Det kan ikke hentes tilbake.`),
    yes: msg('Ja, slett'),
    no: msg('Nei, behold'),
  });
  if (!sure) return false;
  try {
    await discard(innbyggerId, draft.id);
  } catch (error) {
    announce(feilmelding(error));
    return false;
  }
  void kladder.remove(draft.id);
  return true;
}
