// Plain JavaScript, since bootstrap.mjs needs it before anything is installed.

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * What a command is busy with; not part of its answer, which may be going into a file.
 * @param {string} text
 */
function mutter(text) {
  process.stderr.write(`${text}\n`);
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
  mutter(`· ${name} …`);
  const reminder = setInterval(() => mutter(`· ${name} … ${seconds(since)} so far`), 10_000);
  try {
    const result = await work();
    mutter(`✓ ${name} (${seconds(since)})`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
