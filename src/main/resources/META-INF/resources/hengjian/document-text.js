// The text of a document. Every word is set as text, never as markup; figures are marks that can be chosen.
// lines: { hints, lines }: lines are lists of pieces: "words" or [words, kind, number of the hint, how far before the
// words their sentence begins, how far behind them it ends]. Kinds: a actual, p intended, r rejected, q quoted.
// Offsets are UTF-16 units of the untouched text. Words between figures are bare text nodes, and the sentence is painted
// over them: a document of 100,000 characters has thousands of figures, and each element costs time.
(() => {
  const PARAGRAPH = document.createElement('p');
  const MARKS = Object.fromEntries(Object.entries(
    { a: 'hj-actual', p: 'hj-intended', r: 'hj-rejected', q: 'hj-quote-only' }).map(([kind, name]) => {
    const mark = document.createElement('mark');
    mark.className = name;
    if (kind !== 'q') mark.setAttribute('role', 'button');
    return [kind, mark];
  }));
  const CALM = matchMedia('(prefers-reduced-motion: reduce)');

  const typing = event => event.composedPath().some(node =>
    node.matches?.('input:not([type=checkbox]), textarea, select, [contenteditable], vaadin-combo-box, vaadin-date-picker'));

  /** Full-width letters, digits and signs as half-width ones, in lower case; no place in the text moves. */
  const fold = text => text.replace(/[\uff01-\uff5e]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/g, c => c.toLowerCase());

  class DocumentText extends HTMLElement {
    #pieces = [];
    #figures = [];
    #byMark = new Map();
    #text = '';
    #folded;
    #now = null;
    #found = [];
    #at = -1;
    #key = event => this.#onKey(event);
    #printing = () => this.#tabulate();
    #printed = () => this.querySelector('table')?.remove();

    constructor() {
      super();
      this.addEventListener('click', event => this.#clicked(event.target));
      this.addEventListener('keydown', event => {
        if ((event.key === 'Enter' || event.key === ' ') && event.target.matches('mark')) {
          event.preventDefault();
          this.#clicked(event.target);
        }
      });
      this.addEventListener('pointerover', event => {
        const piece = this.#byMark.get(event.target);
        if (piece?.hint) piece.mark.title = piece.hint;
      });
    }

    connectedCallback() {
      for (const name of ['lines', 'rejected', 'keys', 'headings']) {
        if (Object.hasOwn(this, name)) {
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
      document.addEventListener('keydown', this.#key);
      addEventListener('beforeprint', this.#printing);
      addEventListener('afterprint', this.#printed);
      if (this.#now) this.#mark(...this.#now);
    }

    disconnectedCallback() {
      document.removeEventListener('keydown', this.#key);
      removeEventListener('beforeprint', this.#printing);
      removeEventListener('afterprint', this.#printed);
      this.#paint([], -1);
      globalThis.CSS?.highlights?.delete('hj-sentence');
    }

    set lines({ hints = [], lines = [] } = {}) {
      const before = this.#text;
      const scrolled = scrollY;
      this.#pieces = [];
      let start = 0;
      const all = [];
      const page = document.createDocumentFragment();
      for (const line of lines) {
        const paragraph = PARAGRAPH.cloneNode();
        for (const piece of line) {
          const [words, kind, hint, before, behind] = typeof piece === 'string' ? [piece] : piece;
          const place = document.createTextNode(words);
          const mark = kind && MARKS[kind].cloneNode();
          mark?.append(place);
          const end = start + words.length;
          this.#pieces.push({ place, mark, kind, hint: hints[hint], start, end, from: start - before, to: end + behind });
          start = end;
          all.push(words);
          paragraph.append(mark ?? place);
        }
        start += 1;
        all.push('\n');
        page.append(paragraph);
      }
      this.#byMark = new Map(this.#pieces.filter(piece => piece.mark).map(piece => [piece.mark, piece]));
      this.replaceChildren(page);
      this.#text = all.join('').slice(0, -1);
      this.#folded = undefined;
      this.#figures = this.#pieces.filter(piece => piece.kind === 'a' || piece.kind === 'p');
      if (this.#figures.length) this.#figures[0].mark.tabIndex = 0;
      if (this.#now) this.#mark(...this.#now);
      if (this.#text === before) scrollTo({ top: scrolled, behavior: 'instant' });
      this.#tellDrawn();
    }

    /** Once the text can be seen: what else the page shows may take its time. */
    #tellDrawn() {
      requestAnimationFrame(() => setTimeout(() => this.dispatchEvent(new CustomEvent('drawn'))));
    }

    /** Shows the numbers that are no facts. */
    set rejected(shown) {
      this.classList.toggle('hj-show-rejected', !!shown);
    }

    /** Whether the arrow keys go from figure to figure. */
    set keys(on) {
      this.listening = !!on;
    }

    /** Marks a quote and its sentence, and brings the quote to the middle. */
    choose(start, end, from, to) {
      this.#mark(start, end, from, to);
      this.#centre(this.#pieces.find(piece => piece.start >= start && piece.end > start)?.mark);
    }

    /** The figure so many after the chosen one. */
    step(by) {
      if (!this.#figures.length) return;
      const at = this.#now ? this.#now[0] : -1;
      let next = by > 0
        ? this.#figures.findIndex(piece => piece.start > at)
        : this.#figures.findLastIndex(piece => piece.start < at);
      if (next < 0) next = by > 0 ? this.#figures.length - 1 : 0;
      this.#pick(this.#figures[next], true);
    }

    /** Finds words, or goes on among those found; answers through the output element. */
    find(query, by, output) {
      const wanted = fold(query);
      if (this.wanted !== wanted) {
        this.wanted = wanted;
        this.#folded ??= fold(this.#text);
        this.#found = [];
        for (let i = wanted ? this.#folded.indexOf(wanted) : -1; i >= 0; i = this.#folded.indexOf(wanted, i + wanted.length)) {
          this.#found.push(this.#range(i, i + wanted.length));
        }
        this.#at = this.#found.length ? 0 : -1;
      } else if (this.#found.length) {
        this.#at = (this.#at + by + this.#found.length) % this.#found.length;
      }
      this.#paint(this.#found, this.#at);
      if (output) output.textContent = wanted ? `${this.#at + 1}/${this.#found.length}` : '';
      if (this.#at >= 0) this.#centreRange(this.#found[this.#at]);
    }

    /** Lets an input find words while they are typed. */
    findWith(input, output) {
      input.addEventListener('input', () => this.find(input.value, 0, output));
      input.addEventListener('keydown', event => {
        if (event.key === 'Enter') {
          event.preventDefault();
          this.find(input.value, event.shiftKey ? -1 : 1, output);
        } else if (event.key === 'Escape') {
          input.value = '';
          this.find('', 0, output);
          input.blur();
        }
      });
      this.input = input;
    }

    /** Titles of the columns of the table of figures: its number in the text, its words, how it was read. */
    set headings(words) {
      this.columns = words;
    }

    /** On paper nothing can be chosen, so a table tells how each figure was read. */
    #tabulate() {
      this.#printed();
      if (!this.columns || !this.#figures.length) return;
      const table = document.createElement('table');
      const row = (cells, name) => {
        const line = document.createElement('tr');
        line.append(...cells.map(words => Object.assign(document.createElement(name), { textContent: words })));
        return line;
      };
      const head = document.createElement('thead');
      head.append(row(this.columns, 'th'));
      const body = document.createElement('tbody');
      body.append(...this.#figures.map((figure, i) => row([i + 1, figure.place.data, figure.hint ?? ''], 'td')));
      table.append(head, body);
      this.append(table);
    }

    #onKey(event) {
      if (!this.listening || typing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'ArrowRight' || event.key === 'j') this.step(1);
      else if (event.key === 'ArrowLeft' || event.key === 'k') this.step(-1);
      else if (event.key === '/' && this.input) this.input.focus();
      else return;
      event.preventDefault();
    }

    #clicked(target) {
      const piece = this.#byMark.get(target.closest('mark'));
      if (piece && (!target.matches('.hj-rejected') || this.matches('.hj-show-rejected'))) this.#pick(piece, false);
    }

    #pick(piece, centred) {
      this.#mark(piece.start, piece.end, piece.from, piece.to);
      if (centred) this.#centre(piece.mark, true);
      this.dispatchEvent(new CustomEvent('figure', { detail: { at: piece.start } }));
    }

    #mark(start, end, from, to) {
      this.#now = [start, end, from, to];
      for (const old of this.querySelectorAll('.hj-chosen')) {
        old.classList.remove('hj-chosen');
        old.removeAttribute('aria-current');
      }
      const quoted = this.#pieces.filter(piece =>
        piece.mark && piece.start >= start && piece.end <= end && piece.end > piece.start);
      for (const piece of quoted) {
        piece.mark.classList.add('hj-chosen');
        piece.mark.setAttribute('aria-current', 'true');
      }
      if (quoted.length) {
        for (const tabbed of this.querySelectorAll('mark[tabindex]')) tabbed.removeAttribute('tabindex');
        quoted[0].mark.tabIndex = 0;
      }
      this.#shade([[from, start], [end, to]].filter(([first, last]) => first < last));
    }

    /** The sentence around the quote. */
    #shade(spans) {
      if (!globalThis.Highlight || !this.#pieces.length) return;
      CSS.highlights.set('hj-sentence', new Highlight(...spans.map(([first, last]) => this.#range(first, last))));
    }

    #centre(place, gently) {
      if (!place) return;
      const behavior = gently && !CALM.matches ? 'smooth' : 'instant';
      requestAnimationFrame(() => place.scrollIntoView({ block: 'center', behavior }));
    }

    /** Brings found words to the middle; they may be far down in a long paragraph. */
    #centreRange(range) {
      requestAnimationFrame(() => {
        range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        let scroller = this;
        while (scroller && !(scroller.scrollHeight > scroller.clientHeight
          && /auto|scroll/.test(getComputedStyle(scroller).overflowY))) scroller = scroller.parentElement;
        const view = scroller?.getBoundingClientRect() ?? { top: 0, height: innerHeight };
        const words = range.getBoundingClientRect();
        (scroller ?? globalThis).scrollBy({ top: words.top - view.top - view.height / 2, behavior: 'instant' });
      });
    }

    #range(start, end) {
      const range = document.createRange();
      range.setStart(...this.#point(start, true));
      range.setEnd(...this.#point(end, false));
      return range;
    }

    #point(offset, opening) {
      let low = 0;
      let high = this.#pieces.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        const before = opening ? this.#pieces[middle].end <= offset : this.#pieces[middle].end < offset;
        if (before) low = middle + 1;
        else high = middle;
      }
      const piece = this.#pieces[low];
      return [piece.place, Math.max(0, Math.min(offset - piece.start, piece.place.length))];
    }

    #paint(ranges, at) {
      if (!globalThis.Highlight) {
        getSelection()?.removeAllRanges();
        if (at >= 0) getSelection()?.addRange(ranges[at]);
        return;
      }
      CSS.highlights.set('hj-find', new Highlight(...ranges.filter((_, i) => i !== at)));
      CSS.highlights.set('hj-find-now', new Highlight(...(at >= 0 ? [ranges[at]] : [])));
    }
  }

  if (!customElements.get('hj-document-text')) customElements.define('hj-document-text', DocumentText);
})();
