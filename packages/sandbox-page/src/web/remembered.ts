/** What a browser keeps for this page; one that keeps nothing forgets, and that is all right. */
export const remembered = {
  read(name: string): string {
    try {
      return localStorage.getItem(`sandbox-page.${name}`) ?? "";
    } catch {
      return "";
    }
  },
  write(name: string, value: string): void {
    try {
      localStorage.setItem(`sandbox-page.${name}`, value);
    } catch {
      return;
    }
  },
};
