/** What a browser keeps for this page; one that keeps nothing forgets, and that is all right. */
export const remembered = {
  read(name: string): string {
    try {
      return localStorage.getItem(`searchlight.${name}`) ?? "";
    } catch {
      return "";
    }
  },
  write(name: string, value: string): void {
    try {
      localStorage.setItem(`searchlight.${name}`, value);
    } catch {
      return;
    }
  },
};
