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
  // Drawn light on dark, they become ink on paper until that is over (the colours of print.css).
  const INK = {
    accent: '#1d5c86', accent2: '#7fa9c6', accent3: '#dce8f0', ink: '#000', ink2: '#333', ink3: '#555', line: '#bbb', card: '#fff',
  };
  const pen = document.createElement('canvas').getContext('2d');
  const plain = (colour) => ((pen.fillStyle = '#010203'), (pen.fillStyle = colour), pen.fillStyle);
  const inks = (chart) => {
    const probe = chart.appendChild(document.createElement('span'));
    const all = new Map();
    for (const [token, ink] of Object.entries(INK)) {
      probe.style.color = `var(--${token})`;
      all.set(plain(getComputedStyle(probe).color), ink);
    }
    probe.remove();
    return all;
  };
  let dipped = [];
  window.addEventListener('beforeprint', () => {
    if (document.documentElement.getAttribute('theme') !== 'dark') return;
    for (const chart of document.querySelectorAll('hj-apex-chart')) {
      const ink = inks(chart);
      for (const part of chart.querySelectorAll('svg [fill], svg [stroke], svg [stop-color]')) {
        for (const name of ['fill', 'stroke', 'stop-color']) {
          const colour = part.getAttribute(name);
          if (!colour || !ink.has(plain(colour))) continue;
          dipped.push([part, name, colour]);
          part.setAttribute(name, ink.get(plain(colour)));
        }
      }
    }
  });
  window.addEventListener('afterprint', () => {
    dipped.forEach(([part, name, colour]) => part.setAttribute(name, colour));
    dipped = [];
  });
  window.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p' || !partial()) return;
    event.preventDefault();
    window.hengjianWhole().then(() => window.print());
  });
})();
