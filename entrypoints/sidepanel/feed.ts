/** What comes from outside again and again, begun before anything is drawn that could hear it. */
export type Feed<Value> = {
  send: (value: Value) => void;
  /** What came last; null when nothing has come yet. */
  last: () => Value | null;
  /** Resolves when something has come. */
  first: Promise<void>;
  /** Tells what came last, if anything, then all that comes; the function given back ends that. One listener at a time. */
  listen: (tell: (value: Value) => void) => () => void;
};

/** An empty feed. */
export function createFeed<Value>(): Feed<Value> {
  let latest: Value | null = null;
  let listener: ((value: Value) => void) | null = null;
  let come = () => {};
  const first = new Promise<void>((resolve) => {
    come = resolve;
  });
  return {
    first,
    last: () => latest,
    send: (value) => {
      latest = value;
      come();
      listener?.(value);
    },
    listen: (tell) => {
      listener = tell;
      if (latest !== null) tell(latest);
      return () => {
        if (listener === tell) listener = null;
      };
    },
  };
}
