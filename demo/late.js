// A paragraph that arrives after the page was read, as on sites that load the rest of an article on the way.
const LATE_MS = 1500;

setTimeout(() => {
  const template = document.querySelector('template[data-late]');
  template?.replaceWith(template.content.cloneNode(true));
}, LATE_MS);
