// A page is whole when the rows that were still to come are there (Later.java) and its charts are drawn. Printing waits for that.
(() => {
  const hidden = (chart) => !chart.clientWidth;
  const partial = () =>
    document.querySelector('[data-later]') ||
    [...document.querySelectorAll('hj-apex-chart:not([data-drawn])')].some((chart) => !hidden(chart));
  const PATIENCE = 10_000;
  window.hengjianWhole = () => {
    const until = Date.now() + PATIENCE;
    return new Promise((whole) => {
      const look = () => (partial() && Date.now() < until ? setTimeout(look, 50) : whole());
      look();
    });
  };
  // Nobody draws charts anew while a page is laid out for paper: their drawings shrink with it (print.css).
  window.addEventListener('beforeprint', () => {
    for (const drawing of document.querySelectorAll('hj-apex-chart svg[width]')) {
      const [width, height] = [drawing.width.baseVal.value, drawing.height.baseVal.value];
      drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
      drawing.style.setProperty('--drawn', `${width}px`);
    }
  });
  window.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p' || !partial()) return;
    event.preventDefault();
    window.hengjianWhole().then(() => window.print());
  });
})();
