import { useLayoutEffect, useState } from 'preact/hooks';

export type Size = { width: number; height: number };

/** Inner size of an element in CSS px, followed as it changes; zero before it is laid out. */
export function useSize(element: { readonly current: HTMLElement | null }): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = observed;
      setSize((now) => (now.width === width && now.height === height ? now : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
