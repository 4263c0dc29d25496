const key = (loggId: string) => `medvirk.sporsmal.${loggId}`;

/** Keeps a question that is not sent yet in this tab: it survives a refresh, a lost net and a log in. */
export const sporsmalskladder = {
  read(loggId: string): string {
    try {
      return sessionStorage.getItem(key(loggId)) ?? '';
    } catch {
      return '';
    }
  },

  write(loggId: string, text: string): void {
    try {
      if (text) sessionStorage.setItem(key(loggId), text);
      else sessionStorage.removeItem(key(loggId));
    } catch {
      // full or forbidden: what is written stands in the field all the same
    }
  },
};
