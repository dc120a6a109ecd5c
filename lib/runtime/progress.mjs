// Plain JavaScript, since bootstrap.mjs needs it before anything is installed.

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * Says what is being done, now and then that it still is, and how long it took.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const since = Date.now();
  say(`· ${name} …`);
  const reminder = setInterval(() => say(`  still at it: ${name.toLowerCase()}, ${seconds(since)}`), 10_000);
  try {
    const result = await work();
    say(`  done in ${seconds(since)}`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
