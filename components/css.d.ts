/** Style sheets imported as text, for shadow roots (`?inline` is Vite's). */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
