import { DataView } from '../../design/data-view.js';
import '../ansatt.css';
import type { Enhetsvalg } from '../tilgang/styring-api.js';
import { bareAnsatt } from './bare-ansatt.js';
import { ansattFeil } from './ingen-tilgang.js';

/** A view over one answer from the server, for staff alone. */
export abstract class AnsattView<T> extends DataView<T> {
  /** Asks the server; only for one who is logged in as an employee. */
  protected abstract ask(): Promise<T>;

  protected override async fetch(): Promise<T> {
    await bareAnsatt();
    return this.ask();
  }

  protected override render() {
    if (this.error === undefined) return super.render();
    return ansattFeil(this.error, location.pathname + location.search, () => {
      this.error = undefined;
      void this.load();
    });
  }

  /** The unit in the address, if it is one of those that may be chosen; else the first. */
  protected chosen(enheter: Enhetsvalg[]): string {
    const asked = this.query.get('enhet');
    const enhet = enheter.find(({ id }) => id === asked) ?? enheter[0];
    if (!enhet) throw { status: 403 };
    return enhet.id;
  }
}
