// Runs before the first paint, so that a remembered theme does not flash. A file of its own: the server’s policy allows
// no inline script. The key is Mantine’s. Files under /assets are cached for good: a change here needs a new name.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('mantine-color-scheme-value');
  } catch {
    // Storage is blocked: the system's theme applies.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
