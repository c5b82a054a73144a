// Lines for <hj-apex-chart>: ApexCharts draws the frame and the value axis, the rest is drawn here, because it knows
// neither bounds nor gaps told apart from zeros. Forms: line, slope (labels at both ends), small (one of many).

import { FONT_SIZE, steps, svg } from "./apex-svg.js";

const HEIGHT = { line: 300, slope: 300, small: 132 };
const DASH = "5 4";

export function lineOptions({ apex, marks, theme, measure, shorten, common }) {
  const { form } = marks;
  const values = apex.series.flatMap(({ data }) => data).filter((value) => value !== null);
  const axis = range(values, marks);
  const ticks = Array.from({ length: axis.tickAmount + 1 }, (_, i) =>
    shorten(axis.min + ((axis.max - axis.min) * i) / axis.tickAmount));
  const axisWidth = form === "line" ? Math.ceil(Math.max(...ticks.map((tick) => measure(String(tick))))) + 4 : 1;
  return {
    ...common,
    chart: { ...common.chart, type: "line", height: HEIGHT[form] },
    series: apex.series,
    colors: apex.series.map(() => theme.accent),
    stroke: { width: 1, curve: "straight" },
    markers: { size: 0 },
    grid: {
      show: form === "line", borderColor: theme.line,
      xaxis: { lines: { show: false } }, yaxis: { lines: { show: true } },
      padding: form === "line" ? { top: -8, right: 8, bottom: 2, left: 8 } : { top: -20, right: 0, bottom: 2, left: 6 },
    },
    xaxis: {
      categories: apex.xaxis.categories, axisBorder: { show: false }, axisTicks: { show: false },
      labels: { style: { colors: "transparent", fontSize: "12px" }, hideOverlappingLabels: true, rotate: 0, trim: true },
    },
    yaxis: {
      ...axis, show: form === "line",
      labels: { style: { colors: theme.ink2, fontSize: "12px", fontFamily: theme.sans }, formatter: shorten, minWidth: axisWidth, maxWidth: axisWidth },
    },
  };
}

// Lines need not start at zero; ranks count downwards.
function range(values, marks) {
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (marks.fromZero) [low, high] = [Math.min(0, low), Math.max(0, high)];
  const room = (high - low || Math.abs(high) || 1) * 0.12;
  const crossing = low >= 0 && low - room < 0;
  const bottom = marks.fromZero && low === 0 ? 0 : crossing ? (marks.fromZero ? 0 : Math.max(0, low - room)) : low - room;
  const axis = steps(bottom, high + room, marks.form === "line" ? 5 : 2);
  return { ...axis, reversed: marks.inverted === true };
}

function insets({ apex, marks, measure, width }) {
  const widest = (index) => Math.max(0, ...marks.points.map((of, i) => {
    const point = index < 0 ? of.at(-1) : of[0];
    return measure(ending(apex, marks, i, point, index < 0), 600);
  }));
  if (marks.form === "slope") {
    return { left: Math.min(width * 0.3, widest(0) + 16), right: Math.min(width * 0.5, widest(-1) + 16) };
  }
  if (marks.form === "small") {
    return { left: Math.max(22, widest(0) / 2 + 4), right: Math.max(22, widest(-1) / 2 + 4) };
  }
  return { left: 30, right: Math.max(30, apex.series.length > 1 ? widest(-1) + 14 : widest(-1) / 2 + 4) };
}

function ending(apex, marks, i, point, last) {
  if (!point) return "";
  return last && marks.form === "slope" && apex.series.length > 1 ? `${point.text}　${apex.series[i].name}` : point.text;
}

export function lineMarks(context) {
  const { apex, marks, theme, plot, scale, measure, width } = context;
  const root = plot.querySelector("svg");
  const group = plot.querySelector(".apexcharts-line-series");
  if (!root || !group) return [];
  group.replaceChildren();
  plot.querySelector(".apexcharts-xaxis-texts-g")?.replaceChildren();
  const layer = svg("g", { class: "hj-marks" });
  const { left, right } = insets({ apex, marks, measure, width });
  const count = apex.xaxis.categories.length;
  const inner = scale.gridWidth - left - right;
  const x = (j) => (count === 1 ? left + inner / 2 : left + (inner * j) / (count - 1));
  const y = (value) => {
    const share = (value - scale.minY) / (scale.maxY - scale.minY);
    return scale.gridHeight * (marks.inverted ? share : 1 - share);
  };
  axisLabels(layer, { ...context, x, inner, count });
  if (scale.minY < 0 && scale.maxY > 0) {
    layer.append(svg("line", { x1: 0, x2: scale.gridWidth, y1: y(0), y2: y(0), stroke: theme.ink3 }));
  }
  const points = [];
  apex.series.forEach(({ data }, i) => {
    layer.append(...segments(data, i, { ...context, x, y }));
  });
  const texts = [];
  apex.series.forEach(({ name, data }, i) =>
    data.forEach((value, j) => {
      if (value === null) return;
      const mark = marks.points[i][j];
      const item = svg("g");
      const words = [apex.series.length > 1 ? name : "", apex.xaxis.categories[j], mark.text].filter(Boolean).join(" ");
      item.append(svg("title", {}, words));
      item.append(svg("circle", { cx: x(j), cy: y(value), r: 12, fill: "transparent" }));
      item.append(...marker(i, mark, x(j), y(value), theme));
      if (mark.key !== null && mark.key !== undefined) item.setAttribute("data-key", mark.key);
      layer.append(item);
      texts.push({ i, j, x: x(j), y: y(value), text: mark.text, last: j === lastOf(data), first: j === data.findIndex((of) => of !== null) });
      points.push({ bar: item, key: mark.key, text: words, box: [x(j) - 7, y(value) - 7, 14, 14] });
    }),
  );
  pointLabels(layer, texts, { ...context, inner, count });
  if (marks.note) {
    layer.append(svg("text", { x: 2, y: -2, "font-size": 11, "font-family": theme.sans, fill: theme.ink3 }, marks.note));
  }
  group.parentNode.append(layer);
  return points;
}

const lastOf = (data) => data.reduce((last, value, j) => (value === null ? last : j), -1);

function segments(data, i, { marks, theme, x, y }) {
  const lines = [];
  let before = -1;
  data.forEach((value, j) => {
    if (value === null) return;
    const adjacent = before === j - 1 && before >= 0;
    if (adjacent) {
      const open = [marks.points[i][before], marks.points[i][j]].some((of) => of.pale);
      lines.push(svg("line", {
        x1: x(before), y1: y(data[before]), x2: x(j), y2: y(value), stroke: colour(i, theme), "stroke-width": 2,
        ...(open ? { "stroke-dasharray": DASH } : i % 4 === 3 ? { "stroke-dasharray": "1 3", "stroke-linecap": "round" } : {}),
      }));
    }
    before = j;
  });
  return lines;
}

export function colour(i, theme) {
  return [theme.accent, theme.ink, theme.accent2, theme.ink3][i % 4];
}

// Filled where it came about, hollow where planned; an arrow points to where the true value of a bound lies.
export function marker(i, mark, x, y, theme) {
  const paint = mark.pale
    ? { fill: theme.card, stroke: colour(i, theme), "stroke-width": 2, "stroke-dasharray": "2 2" }
    : { fill: colour(i, theme), stroke: theme.card, "stroke-width": 1.5 };
  const shape = [
    () => svg("circle", { cx: x, cy: y, r: 5, ...paint }),
    () => svg("rect", { x: x - 4.5, y: y - 4.5, width: 9, height: 9, ...paint }),
    () => svg("path", { d: `M${x} ${y - 6}l6 10h-12z`, ...paint }),
    () => svg("path", { d: `M${x} ${y - 6}l6 6l-6 6l-6 -6z`, ...paint }),
  ][i % 4]();
  if (mark.bound === "none" || mark.bound === "about") return [shape];
  const up = mark.bound === "above" ? -1 : 1;
  const arrow = { fill: "none", stroke: colour(i, theme), "stroke-width": 2 };
  return [svg("path", { d: `M${x} ${y}v${up * 17}m-4 ${up * -4}l4 ${up * 4}l4 ${up * -4}`, ...arrow }), shape];
}

function axisLabels(layer, { apex, marks, theme, scale, measure, x, inner, count }) {
  const labels = apex.xaxis.categories;
  const widest = Math.max(...labels.map((label) => measure(label))) + 14;
  const every = Math.max(1, Math.ceil((widest * (count - 1)) / Math.max(1, inner)));
  const ends = marks.form !== "line";
  labels.forEach((label, j) => {
    const shown = ends ? j === 0 || j === count - 1 : (count - 1 - j) % every === 0;
    if (marks.form === "slope") {
      layer.append(svg("line", { x1: x(j), x2: x(j), y1: 0, y2: scale.gridHeight, stroke: theme.line }));
    }
    if (!shown) return;
    const anchor = !ends || count === 1 ? "middle" : j === 0 ? "start" : "end";
    const at = anchor === "middle" ? x(j) : anchor === "start" ? Math.max(0, x(j) - measure(label) / 2)
      : Math.min(scale.gridWidth, x(j) + measure(label) / 2);
    layer.append(svg("text", {
      x: at, y: scale.gridHeight + 20, "text-anchor": anchor, "font-size": 12, "font-family": theme.sans, fill: theme.ink2,
    }, label));
  });
}

// Every value where one line has room for it, otherwise the ends; labels that would lie on each other move apart.
function pointLabels(layer, texts, { apex, marks, theme, measure, inner, count, scale }) {
  const single = apex.series.length === 1;
  const roomy = inner / Math.max(1, count - 1) > Math.max(0, ...texts.map((of) => measure(of.text, 600))) + 10;
  const shown = texts.filter((of) => (single && roomy) || of.last || (marks.form !== "line" && of.first));
  const sideways = (of) => !single && (marks.form === "slope" || (marks.form === "line" && of.last));
  const columns = new Map();
  for (const of of shown) columns.set(of.j, [...(columns.get(of.j) ?? []), of]);
  for (const column of columns.values()) {
    column.sort((a, b) => a.y - b.y);
    let floor = -Infinity;
    for (const of of column) {
      const side = sideways(of) || (marks.form === "slope");
      of.at = Math.max(side ? of.y : of.y - 13 - (marks.points[of.i][of.j].bound === "above" ? 18 : 0), floor);
      floor = of.at + 15;
    }
  }
  for (const of of shown) {
    const side = sideways(of) || marks.form === "slope";
    const left = marks.form === "slope" && of.j === 0 && count > 1;
    const words = ending(apex, marks, of.i, { text: of.text }, of.last);
    const half = measure(words, 600) / 2;
    const middle = Math.max(half, Math.min(scale.gridWidth - half, of.x));
    layer.append(svg("text", {
      x: !side ? middle : left ? of.x - 12 : of.x + 12, y: of.at, "dominant-baseline": "central",
      "text-anchor": !side ? "middle" : left ? "end" : "start", "font-size": FONT_SIZE, "font-weight": 600,
      "font-family": theme.sans, fill: theme.ink, stroke: theme.card, "stroke-width": 3, "paint-order": "stroke",
      "pointer-events": "none",
    }, words));
  }
}
