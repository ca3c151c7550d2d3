// How whoever runs the demo asks it to stop. Awaited by the demo.

export type Stopped = { kind: "stopped" };

/** Resolves on Ctrl-C, and when the terminal, the reader of the output, or npm is gone. */
export function stopAsked(): Promise<Stopped> {
  return new Promise((resolve) => {
    const stop = () => resolve({ kind: "stopped" });
    // `on`, as npm passes on what the terminal has sent already.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
    process.stdout.on("error", stop);
    if (process.env["npm_lifecycle_event"] !== undefined) onLostParent(stop);
  });
}

/** npm passes SIGTERM to the shell between itself and us. That shell dies of it and tells nobody. */
function onLostParent(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}
