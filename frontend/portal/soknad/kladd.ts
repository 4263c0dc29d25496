/** What is written but not yet known to be saved by the server. */
export interface Kladd {
  svar: string;
  /** The version of the draft that this was written upon. */
  versjon: number;
}

const key = (soknadId: string) => `medvirk.kladd.${soknadId}`;

/**
 * Keeps what is not yet acknowledged in this tab only: it survives a refresh, a log in and a crash
 * of the browser, and does not stay on a shared machine when the tab is closed.
 */
export const kladder = {
  read(soknadId: string): Kladd | undefined {
    try {
      const text = sessionStorage.getItem(key(soknadId));
      return text ? (JSON.parse(text) as Kladd) : undefined;
    } catch {
      return undefined;
    }
  },

  write(soknadId: string, kladd: Kladd): void {
    try {
      sessionStorage.setItem(key(soknadId), JSON.stringify(kladd));
    } catch {
      // full or forbidden: the server still gets it within a second
    }
  },

  remove(soknadId: string): void {
    sessionStorage.removeItem(key(soknadId));
  },
};
