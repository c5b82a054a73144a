// <hj-apex-chart>: ApexCharts as a custom element. Told what to draw through `options` (BarOptions.java, LineOptions.java);
// colours and font come from the page's custom properties, so that it follows the theme.

import { colour, lineMarks, lineOptions, marker } from "./apex-line.js";
import { FONT_SIZE, steps, svg } from "./apex-svg.js";

const TOKENS = {
  accent: "#1d5c86", accent2: "#7fa9c6", accent3: "#dce8f0",
  ink: "#1c2126", ink2: "#5b646e", ink3: "#69727c", line: "#e7e4dc", card: "#ffffff",
};
const LABEL_GAP = 6;
const STYLE = `
hj-apex-chart { display: block; min-width: 0; position: relative; }
hj-apex-chart[hidden] { display: none; }
hj-apex-chart:focus-visible { outline: 2px solid var(--accent, #1d5c86); outline-offset: 4px; border-radius: 4px; }
hj-apex-chart .legend { display: flex; flex-wrap: wrap; gap: .25em 1.25em; font-size: 13px; color: var(--ink2, #5b646e); }
hj-apex-chart .legend span { display: inline-flex; align-items: center; gap: .4em; }
hj-apex-chart [data-key] { cursor: pointer; }
`;

let libraries;
const load = () => (libraries ??= Promise.all([import("apexcharts"), import("apexcharts/dist/locales/zh-cn.json")]));

// The page is painted first; then one chart after the other, each in a task of its own, so that it answers meanwhile.
let drawing = Promise.resolve();
const inTurn = (draw) => (drawing = drawing.then(() => new Promise((next) => setTimeout(next))).then(draw, draw));

const pen = document.createElement("canvas").getContext("2d");

class HjApexChart extends HTMLElement {
  #options;
  #apex;
  #turn = 0;
  #frame = 0;
  #width = 0;
  #active = -1;
  #bars = [];
  #theme;
  #plot = document.createElement("div");
  #legend = document.createElement("div");
  #voice;
  #id = "hj" + Math.random().toString(36).slice(2);
  #themes = new MutationObserver(() => this.#redraw());
  #sizes = new ResizeObserver(() => this.clientWidth && this.clientWidth !== this.#width && this.#redraw());
  #dark = matchMedia("(prefers-color-scheme: dark)");
  #redrawn = () => this.#redraw();

  source = "";

  constructor() {
    super();
    this.addEventListener("click", (event) => this.#fire(event.target.closest?.("[data-key]")?.dataset.key));
    this.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener("blur", () => this.#activate(-1));
  }

  get options() {
    return this.#options;
  }

  set options(options) {
    this.#options = options;
    this.#active = -1;
    this.#redraw();
  }

  connectedCallback() {
    if (!document.getElementById("hj-apex-chart-style")) {
      const style = document.createElement("style");
      style.id = "hj-apex-chart-style";
      style.textContent = STYLE;
      document.head.append(style);
    }
    this.#legend.className = "legend";
    this.replaceChildren(this.#legend, this.#plot);
    for (const root of [document.documentElement, document.body]) {
      this.#themes.observe(root, { attributes: true, attributeFilter: ["theme", "data-theme", "class"] });
    }
    this.#sizes.observe(this);
    this.#dark.addEventListener("change", this.#redrawn);
    this.#redraw();
  }

  disconnectedCallback() {
    this.#turn++;
    cancelAnimationFrame(this.#frame);
    this.#themes.disconnect();
    this.#sizes.disconnect();
    this.#dark.removeEventListener("change", this.#redrawn);
    this.#voice?.remove();
    this.#voice = undefined;
    this.#apex?.destroy();
    this.#apex = undefined;
    this.#width = 0;
    this.removeAttribute("data-drawn");
  }

  // --- drawing

  #redraw() {
    this.removeAttribute("data-drawn");
    cancelAnimationFrame(this.#frame);
    const turn = ++this.#turn;
    this.#frame = requestAnimationFrame(() => inTurn(() => this.#draw(turn)));
  }

  async #draw(turn) {
    if (turn !== this.#turn || !this.isConnected || !this.#options) return;
    const [{ default: ApexCharts }, locale] = await load();
    if (turn !== this.#turn) return;
    this.#apex?.destroy();
    this.#apex = undefined;
    this.#width = this.clientWidth;
    if (!this.#width) return; // hidden: drawn when it has a width
    this.#theme = this.#readTheme();
    const apex = new ApexCharts(this.#plot, this.#apexOptions(this.#common(locale.default ?? locale)));
    this.#apex = apex;
    await apex.render();
    if (turn !== this.#turn) return;
    this.#plot.style.minHeight = "";
    this.#drawLegend();
    if (this.#isBars()) this.#drawMarks();
    else this.#bars = lineMarks({ ...this.#context(), plot: this.#plot, scale: apex.w.globals });
    this.#activate(this.#active);
    this.setAttribute("data-drawn", "");
  }

  // A probe rather than the property's own text, which may hold light-dark() or color-mix().
  #readTheme() {
    const probe = document.createElement("span");
    this.append(probe);
    const theme = {};
    for (const [name, otherwise] of Object.entries(TOKENS)) {
      probe.style.color = `var(--${name}, ${otherwise})`;
      theme[name] = getComputedStyle(probe).color;
    }
    probe.style.fontFamily = "var(--sans, sans-serif)";
    theme.sans = getComputedStyle(probe).fontFamily;
    probe.remove();
    return theme;
  }

  #measure(text, weight = 400) {
    pen.font = `${weight} ${FONT_SIZE}px ${this.#theme.sans}`;
    return pen.measureText(text).width;
  }

  #labels() {
    return this.#options.apex.xaxis.categories.map((label) => this.#wrap(label, this.#width * 0.34));
  }

  #wrap(text, width) {
    if (this.#measure(text) <= width) return [text];
    const lines = [""];
    for (const piece of text.match(/[A-Za-z0-9.]+\s*|./gu) ?? []) {
      if (lines.at(-1) && this.#measure(lines.at(-1) + piece) > width) lines.push("");
      lines[lines.length - 1] += piece;
    }
    return lines;
  }

  #isBars() {
    return this.#options.marks.form === "bar";
  }

  #context() {
    return {
      ...this.#options, theme: this.#theme, width: this.#width,
      measure: (text, weight) => this.#measure(text, weight), shorten: this.#shortener(this.#options.marks.unit),
    };
  }

  #common(locale) {
    const theme = this.#theme;
    return {
      chart: {
        width: "100%",
        fontFamily: theme.sans,
        foreColor: theme.ink2,
        background: "transparent",
        locales: [locale],
        defaultLocale: "zh-cn",
        toolbar: { show: false },
        zoom: { enabled: false },
        redrawOnParentResize: false,
        redrawOnWindowResize: false,
        accessibility: { enabled: false },
        animations: { enabled: false },
      },
      dataLabels: { enabled: false },
      legend: { show: false },
      tooltip: { enabled: false },
      states: { hover: { filter: { type: "none" } }, active: { filter: { type: "none" } } },
    };
  }

  #apexOptions(common) {
    if (!this.#isBars()) return lineOptions({ ...this.#context(), common });
    const { apex, marks } = this.#options;
    const theme = this.#theme;
    const labels = this.#labels();
    const labelWidth = Math.ceil(Math.max(0, ...labels.flat().map((line) => this.#measure(line)))) + 4;
    const lines = Math.max(1, ...labels.map((label) => label.length));
    const row = Math.max(apex.series.length * 22 + 18, lines * 17 + 10);
    const axis = this.#axis(Math.max(80, this.#width - labelWidth - 50));
    const shorten = this.#shortener(marks.unit);
    const style = { colors: theme.ink2, fontSize: FONT_SIZE + "px", fontFamily: theme.sans };
    return {
      ...common,
      ...apex,
      chart: { ...common.chart, ...apex.chart, height: labels.length * row + 52 },
      plotOptions: {
        bar: {
          ...apex.plotOptions.bar,
          barHeight: Math.round((apex.series.length * 2000) / row) + "%",
          borderRadius: 2,
          borderRadiusApplication: "end",
        },
      },
      colors: apex.series.map(() => theme.accent),
      fill: { opacity: 1 },
      stroke: { width: 0 },
      grid: {
        borderColor: theme.line,
        xaxis: { lines: { show: true } },
        yaxis: { lines: { show: false } },
        padding: { top: -14, right: 16, bottom: 0, left: 8 },
      },
      xaxis: {
        ...apex.xaxis,
        ...axis,
        axisBorder: { show: false },
        axisTicks: { show: false },
        labels: { style: { ...style, fontSize: "12px" }, formatter: shorten },
      },
      yaxis: { labels: { style, minWidth: labelWidth, maxWidth: labelWidth } },
    };
  }

  // Round steps, and room for the text beyond every bar's end.
  #axis(plot) {
    const { apex, marks } = this.#options;
    let high = 0;
    let low = apex.xaxis.min;
    apex.series.forEach(({ data }, i) =>
      data.forEach((value, j) => {
        if (value === null) return;
        const text = this.#measure(marks.bars[i][j].text, 600) + LABEL_GAP * 2 + 10;
        const room = plot / Math.max(plot * 0.3, plot - text);
        if (value < 0) low = Math.min(low, value * room);
        else high = Math.max(high, value * room);
      }),
    );
    return steps(low, high, plot < 260 ? 3 : 5);
  }

  // 万 and 亿 by the language's own rules; not where the unit has one of them already.
  #shortener(unit) {
    const notation = /[万亿]/.test(unit) ? "standard" : "compact";
    const format = new Intl.NumberFormat(document.documentElement.lang || "zh-CN", {
      notation, maximumFractionDigits: 2,
    });
    return (value) => (Number.isFinite(+value) ? format.format(+(+value).toPrecision(12)) : value);
  }

  // The n-th series that is not pale: full, lighter and hatched, hatched the other way.
  #paint(series, pale) {
    const theme = this.#theme;
    if (pale) {
      return { fill: theme.accent3, stroke: theme.accent, "stroke-width": 1, "stroke-dasharray": "4 3" };
    }
    const nth = this.#options.marks.pale.slice(0, series).filter((is) => !is).length;
    if (nth === 0) return { fill: theme.accent, stroke: "none" };
    return { fill: `url(#${this.#id}-hatch${nth % 2})`, stroke: theme.accent2, "stroke-width": 1 };
  }

  #definitions() {
    const definitions = svg("defs");
    [0, 1].forEach((nth) => {
      const pattern = svg("pattern", {
        id: `${this.#id}-hatch${nth}`, width: 6, height: 6, patternUnits: "userSpaceOnUse",
        patternTransform: `rotate(${nth ? 45 : 135})`,
      });
      pattern.append(
        svg("rect", { width: 6, height: 6, fill: this.#theme.accent2 }),
        svg("rect", { width: 1.5, height: 6, fill: this.#theme.card }),
      );
      definitions.append(pattern);
    });
    return definitions;
  }

  #drawMarks() {
    const { apex, marks } = this.#options;
    const theme = this.#theme;
    const root = this.#plot.querySelector("svg");
    const group = this.#plot.querySelector(".apexcharts-bar-series");
    this.#bars = [];
    if (!root || !group) return;
    root.prepend(this.#definitions());
    const layer = svg("g", { class: "hj-marks" });
    const scale = this.#apex.w.globals;
    const zero = (-scale.minY / (scale.maxY - scale.minY)) * scale.gridWidth;
    layer.append(svg("line", { x1: zero, x2: zero, y1: 0, y2: scale.gridHeight, stroke: theme.ink3, "stroke-width": 1 }));
    const paths = [...group.querySelectorAll(".apexcharts-bar-area")];
    const rowHeight = scale.gridHeight / apex.xaxis.categories.length;
    this.#plot.querySelector(".apexcharts-yaxis-texts-g")?.remove(); // cut short by ApexCharts
    this.#labels().forEach((lines, j) =>
      lines.forEach((line, k) =>
        layer.append(
          svg("text", {
            x: -10, y: rowHeight * (j + 0.5) + (k - (lines.length - 1) / 2) * 17, "text-anchor": "end",
            "dominant-baseline": "central", "font-family": theme.sans, "font-size": FONT_SIZE, fill: theme.ink2,
          }, line),
        ),
      ),
    );
    apex.xaxis.categories.forEach((label, j) =>
      apex.series.forEach(({ name, data }, i) => {
        const mark = marks.bars[i][j];
        const value = data[j];
        const path = paths.find((of) => +of.getAttribute("index") === i && +of.getAttribute("j") === j);
        const thick = 20;
        const middle = rowHeight * (j + 0.5) + (i - (apex.series.length - 1) / 2) * thick;
        path?.remove();
        if (value === null && !mark.text) return;
        const length = ((value ?? 0) / (scale.maxY - scale.minY)) * scale.gridWidth;
        const side = length < 0 ? -1 : 1;
        const end = zero + length;
        const bar = svg("g");
        if (value !== null) bar.append(...this.#bar(i, j, mark, zero, length, middle, thick - 3));
        bar.append(
          svg("text", {
            x: end + side * (LABEL_GAP + (mark.open ? 8 : 0)), y: middle, "dominant-baseline": "central",
            "text-anchor": side < 0 ? "end" : "start", "font-family": theme.sans, "font-size": FONT_SIZE,
            "font-weight": value === null ? 400 : 600, fill: value === null ? theme.ink3 : theme.ink,
            stroke: theme.card, "stroke-width": 3, "paint-order": "stroke",
          }, mark.text),
        );
        if (mark.key !== null && mark.key !== undefined) bar.setAttribute("data-key", mark.key);
        layer.append(bar);
        this.#bars.push({
          bar, key: mark.key, text: [label, apex.series.length > 1 ? name : "", mark.text].filter(Boolean).join(" "),
          box: [Math.min(zero, end), middle - (thick - 3) / 2, Math.abs(length), thick - 3],
        });
      }),
    );
    group.parentNode.append(layer);
  }

  // A bound fades out towards its open end and carries an arrow head there.
  #bar(i, j, mark, zero, length, middle, height) {
    const theme = this.#theme;
    const side = length < 0 ? -1 : 1;
    const end = zero + length;
    const top = middle - height / 2;
    const box = { x: Math.min(zero, end), y: top, width: Math.abs(length), height };
    const paint = this.#paint(i, mark.pale);
    if (!mark.open) return [svg("rect", { ...box, rx: 1.5, ...paint })];
    const id = `${this.#id}-open-${i}-${j}`;
    const fade = svg("linearGradient", {
      id, gradientUnits: "userSpaceOnUse", x1: zero, x2: end || 1, y1: 0, y2: 0,
    });
    const colour = mark.pale ? theme.accent2 : theme.accent;
    fade.append(
      svg("stop", { offset: 0, "stop-color": colour }),
      svg("stop", { offset: 0.6, "stop-color": colour }),
      svg("stop", { offset: 1, "stop-color": colour, "stop-opacity": 0.12 }),
    );
    const edge = { fill: "none", stroke: colour, "stroke-width": 1.5 };
    if (mark.pale) edge["stroke-dasharray"] = "4 3";
    return [
      fade,
      svg("rect", { ...box, fill: `url(#${id})` }),
      svg("path", { ...edge, d: `M${zero} ${top}H${end}M${zero} ${top + height}H${end}` }),
      svg("path", {
        fill: "none", stroke: colour, "stroke-width": 2,
        d: `M${end} ${middle - 5}l${side * 6} 5l${side * -6} 5`,
      }),
    ];
  }

  #swatch(i) {
    if (!this.#isBars()) {
      const pale = this.#options.marks.pale[i];
      const line = svg("line", { x1: 0, x2: 22, y1: 6, y2: 6, stroke: colour(i, this.#theme), "stroke-width": 2 });
      if (pale) line.setAttribute("stroke-dasharray", "5 4");
      const swatch = svg("g");
      swatch.append(line, ...marker(i, { pale, bound: "none" }, 11, 6, this.#theme));
      return swatch;
    }
    const paint = this.#paint(i, this.#options.marks.pale[i]);
    return svg("rect", { x: 1, y: 1, width: 20, height: 10, rx: 1.5, ...paint });
  }

  #drawLegend() {
    const { series } = this.#options.apex;
    this.#legend.replaceChildren();
    if (series.length < 2 || this.#options.marks.form === "small") return;
    series.forEach(({ name }, i) => {
      const item = document.createElement("span");
      const picture = svg("svg", { width: 22, height: 12, "aria-hidden": "true" });
      picture.append(this.#swatch(i));
      item.append(picture, name);
      this.#legend.append(item);
    });
  }

  // --- choosing a bar

  #key(event) {
    const last = this.#bars.length - 1;
    const to = {
      ArrowDown: this.#active + 1, ArrowRight: this.#active + 1,
      ArrowUp: this.#active - 1, ArrowLeft: this.#active - 1, Home: 0, End: last,
    }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey || last < 0) return;
    if (to !== undefined) {
      this.#activate(Math.max(0, Math.min(last, to)));
      this.#say(this.#bars[this.#active].text);
      event.preventDefault();
    } else if (event.key === "Enter" && this.#active >= 0) {
      this.#fire(this.#bars[this.#active].key);
      event.preventDefault();
    } else if (event.key === "Escape") {
      this.#activate(-1);
    }
  }

  #activate(at) {
    this.#plot.querySelector(".hj-active")?.remove();
    const chosen = this.#bars[at];
    this.#active = chosen ? at : -1;
    if (!chosen) return;
    const [x, y, width, height] = chosen.box;
    chosen.bar.append(svg("rect", {
      class: "hj-active", x: x - 3, y: y - 2, width: width + 6, height: height + 4, rx: 3,
      fill: "none", stroke: this.#theme.ink, "stroke-width": 2,
    }));
  }

  // Outside the element: what lies inside role=img is not read out.
  #say(text) {
    if (!this.#voice) {
      this.#voice = document.createElement("div");
      this.#voice.setAttribute("aria-live", "polite");
      this.#voice.style.cssText = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";
      document.body.append(this.#voice);
    }
    this.#voice.textContent = text;
  }

  #fire(key) {
    if (key !== null && key !== undefined) this.dispatchEvent(new CustomEvent("hj-point", { detail: { key } }));
  }

  // --- pictures: title, legend and source around the drawing, all of it SVG

  #picture() {
    const drawn = this.#plot.querySelector("svg").cloneNode(true);
    drawn.querySelectorAll("foreignObject, .hj-active, [class*=crosshairs]").forEach((of) => of.remove());
    const theme = this.#theme;
    const { marks, apex } = this.#options;
    const pad = 20;
    const width = this.#width + pad * 2;
    const text = { "font-family": theme.sans, "font-size": FONT_SIZE, fill: theme.ink2 };
    const picture = svg("svg", { xmlns: "http://www.w3.org/2000/svg" });
    const background = svg("rect", { fill: theme.card });
    picture.append(background);
    let y = pad;
    const write = (line, style, height) => {
      for (const part of this.#wrap(line, width - pad * 2.5)) {
        y += height;
        picture.append(svg("text", { ...text, ...style, x: pad, y: y - 6 }, part));
      }
    };
    write(marks.unit ? `${marks.title}（${marks.unit}）` : marks.title,
      { "font-size": 15, "font-weight": 600, fill: theme.ink }, 22);
    if (apex.series.length > 1 && marks.form !== "small") {
      let x = pad;
      y += 4;
      apex.series.forEach(({ name }, i) => {
        const wide = 46 + this.#measure(name);
        if (x > pad && x + wide > width) [x, y] = [pad, y + 20];
        const item = svg("g", { transform: `translate(${x} ${y})` });
        item.append(this.#swatch(i), svg("text", { ...text, x: 28, y: 11 }, name));
        picture.append(item);
        x += wide;
      });
      y += 20;
    }
    y += 6;
    const height = this.#apex.w.globals.svgHeight;
    for (const [key, value] of Object.entries({ x: pad, y, width: this.#width, height })) drawn.setAttribute(key, value);
    picture.append(drawn);
    y += height;
    if (this.source) write(this.source, { "font-size": 12, fill: theme.ink3 }, 20);
    y += pad / 2;
    for (const of of [picture, background]) {
      of.setAttribute("width", width);
      of.setAttribute("height", y);
    }
    picture.setAttribute("viewBox", `0 0 ${width} ${y}`);
    return { width, height: y, blob: new Blob([new XMLSerializer().serializeToString(picture)], { type: "image/svg+xml" }) };
  }

  #save(blob, ending) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = this.#options.marks.title.replace(/[\\/:*?"<>|\s]+/g, "_") + ending;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  downloadSvg() {
    if (this.#apex) this.#save(this.#picture().blob, ".svg");
  }

  async downloadPng() {
    if (!this.#apex) return;
    const { width, height, blob } = this.#picture();
    const image = new Image();
    image.src = URL.createObjectURL(blob);
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(image.src);
    canvas.toBlob((png) => this.#save(png, ".png"), "image/png");
  }
}

customElements.define("hj-apex-chart", HjApexChart);
