/**
 * Asks, and once more where the answer was cut off: the browser may end the background in the middle of a question, and the next
 * one wakes it. Null when the second is cut off too, because the extension is gone. Only for questions that may be asked twice.
 */
export async function askTwice<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  for (let time = 0; time < 2; time++) {
    try {
      return await ask();
    } catch {
      // Cut off.
    }
  }
  return null;
}
