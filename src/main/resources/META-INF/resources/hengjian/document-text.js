// The text of a document. Every word is set as text, never as markup; figures are marks that can be chosen.
// lines: a list of lines, each a list of pieces: "words" or [words, kind, hint, sentenceStart, sentenceEnd].
// Kinds: a actual, p intended, r rejected, q quoted. Offsets are UTF-16 units of the untouched text.
(() => {
  const FIGURES = '.hj-actual, .hj-intended';
  const CLASSES = { a: 'hj-actual', p: 'hj-intended', r: 'hj-rejected', q: 'hj-quote-only' };
  const CALM = matchMedia('(prefers-reduced-motion: reduce)');

  const typing = event => event.composedPath().some(node =>
    node.matches?.('input, textarea, select, [contenteditable], vaadin-combo-box, vaadin-date-picker'));

  /** Full-width letters, digits and signs as half-width ones, in lower case; no place in the text moves. */
  const fold = text => text.replace(/[\uff01-\uff5e]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/g, c => c.toLowerCase());

  class DocumentText extends HTMLElement {
    #pieces = [];
    #figures = [];
    #text = '';
    #folded;
    #now = null;
    #found = [];
    #at = -1;
    #key = event => this.#onKey(event);

    connectedCallback() {
      for (const name of ['lines', 'rejected', 'keys']) {
        if (Object.hasOwn(this, name)) {
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
      this.addEventListener('click', event => this.#clicked(event.target));
      this.addEventListener('keydown', event => {
        if ((event.key === 'Enter' || event.key === ' ') && event.target.matches('mark')) {
          event.preventDefault();
          this.#clicked(event.target);
        }
      });
      document.addEventListener('keydown', this.#key);
    }

    disconnectedCallback() {
      document.removeEventListener('keydown', this.#key);
      this.#paint([], -1);
    }

    set lines(lines) {
      const before = this.#text;
      const scrolled = scrollY;
      this.#pieces = [];
      let start = 0;
      const all = [];
      this.replaceChildren(...(lines ?? []).map(line => {
        const paragraph = document.createElement('p');
        for (const piece of line) {
          const [words, kind, hint, from, to] = typeof piece === 'string' ? [piece] : piece;
          const place = document.createElement(kind ? 'mark' : 'span');
          place.textContent = words;
          if (kind) {
            place.className = CLASSES[kind];
            if (hint) place.title = hint;
            if (kind !== 'q') {
              place.setAttribute('role', 'button');
              place.tabIndex = -1;
            }
          }
          this.#pieces.push({ place, start, end: start + words.length, from, to });
          start += words.length;
          all.push(words);
          paragraph.append(place);
        }
        start += 1;
        all.push('\n');
        return paragraph;
      }));
      this.#text = all.join('').slice(0, -1);
      this.#folded = undefined;
      this.#figures = this.#pieces.filter(piece => piece.place.matches(FIGURES));
      if (this.#figures.length) this.#figures[0].place.tabIndex = 0;
      if (this.#now) this.#mark(...this.#now);
      if (this.#text === before) scrollTo({ top: scrolled, behavior: 'instant' });
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
      this.#centre(this.#pieces.find(piece => piece.start >= start && piece.end > start)?.place);
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
      if (this.#at >= 0) this.#centre(this.#found[this.#at].startContainer.parentElement);
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

    #onKey(event) {
      if (!this.listening || typing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'ArrowRight' || event.key === 'j') this.step(1);
      else if (event.key === 'ArrowLeft' || event.key === 'k') this.step(-1);
      else if (event.key === '/' && this.input) this.input.focus();
      else return;
      event.preventDefault();
    }

    #clicked(target) {
      const piece = this.#pieces.find(one => one.place === target.closest('mark'));
      if (piece && (!target.matches('.hj-rejected') || this.matches('.hj-show-rejected'))) this.#pick(piece, false);
    }

    #pick(piece, centred) {
      this.#mark(piece.start, piece.end, piece.from ?? piece.start, piece.to ?? piece.end);
      if (centred) this.#centre(piece.place, true);
      this.dispatchEvent(new CustomEvent('figure', { detail: { at: piece.start } }));
    }

    #mark(start, end, from, to) {
      this.#now = [start, end, from, to];
      for (const old of this.querySelectorAll('.hj-chosen, .hj-sentence')) {
        old.classList.remove('hj-chosen', 'hj-sentence');
        if (old.matches('mark')) old.removeAttribute('aria-current');
      }
      for (const piece of this.#pieces) {
        const quoted = piece.start >= start && piece.end <= end && piece.end > piece.start;
        const inSentence = piece.start >= from && piece.end <= to;
        if (inSentence) piece.place.classList.add('hj-sentence');
        if (quoted) {
          piece.place.classList.add('hj-chosen');
          piece.place.setAttribute('aria-current', 'true');
          for (const figure of this.#figures) figure.place.tabIndex = figure === piece ? 0 : -1;
        }
      }
    }

    #centre(place, gently) {
      if (!place) return;
      const behavior = gently && !CALM.matches ? 'smooth' : 'instant';
      requestAnimationFrame(() => place.scrollIntoView({ block: 'center', behavior }));
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
      const node = piece.place.firstChild ?? piece.place;
      return [node, Math.max(0, Math.min(offset - piece.start, node.length ?? 0))];
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
