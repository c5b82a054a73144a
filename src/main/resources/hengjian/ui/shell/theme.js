// Light or dark as the operating system says, until somebody chooses; set before anything is painted. Charts in frames of
// other sites look as their address says.
(() => {
  if (location.pathname.includes('/embed/')) return;
  const chosen = 'hengjian.theme';
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = document.documentElement;
  const kept = () => {
    try {
      return localStorage.getItem(chosen);
    } catch (closed) {
      return null;
    }
  };
  const show = (theme) => {
    page.setAttribute('theme', theme);
    page.style.colorScheme = theme;
  };
  const follow = () => show(kept() ?? (system.matches ? 'dark' : 'light'));
  follow();
  system.addEventListener('change', follow);
  window.addEventListener('storage', follow);
  window.hengjianTheme = () => {
    const other = page.getAttribute('theme') === 'dark' ? 'light' : 'dark';
    show(other);
    try {
      localStorage.setItem(chosen, other);
    } catch (closed) {
      // Kept for this page only.
    }
  };
})();
