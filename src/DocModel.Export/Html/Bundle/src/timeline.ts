import { axisLeft } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { announce, isolated, make, motion, narrow, part } from './dom';
import { whenHere } from './later';
import { closePanel, reveal } from './panels';
import { go, light, piecesOf, targetOf } from './places';
import { ticksBetween, yearAt } from './timeline-axis';
import { groups, spread, type Group } from './timeline-labels';

interface Event {
  readonly item: HTMLLIElement;
  readonly link: HTMLAnchorElement;
  /** The mark in the text. */
  readonly mark: HTMLElement | null;
  /** First and last day, counted to its end; an open end reaches as far as the drawing. */
  readonly from: number;
  readonly to: number;
  readonly openFrom: boolean;
  readonly openTo: boolean;
  readonly inferred: boolean;
  lane: number;
}

const laneWidth = 9;
const lanes = 3;
/** From the axis to the labels. */
const marksWidth = 12 + lanes * laneWidth + 14;
const lineHeight = 24;
const blockHeight = 44;

/** The events drawn to scale: a day as a dot, a longer time as a bar, an inferred one dashed. */
export function startTimeline(): void {
  const panel = part('timeline');
  if (panel) whenHere(panel, () => new Timeline(panel));
}

class Timeline {
  private readonly plot: HTMLElement;
  private readonly list: HTMLOListElement;
  private readonly card: HTMLElement;
  private readonly events: Event[];
  private readonly indexOf = new Map<Element, number>();
  private readonly byName = new Map<string, number>();
  private readonly zoom = zoom<HTMLElement, unknown>();
  private readonly svg = select(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  private readonly axis = this.svg.append('g').attr('class', 'axis');
  private readonly clusters: HTMLLIElement[] = [];
  private placed = new Set<HTMLElement>();
  private transform: ZoomTransform = zoomIdentity;
  private base = scaleLinear();
  private height = 0;
  private width = 0;
  /** The event that has a label whatever else has none: the one in hand. */
  private current = -1;
  private asked = false;
  /** Left of it are the labels of the scale; it moves to the right when longer ones come, and never back under the reader's hand. */
  private axisAt = 0;

  constructor(private readonly panel: HTMLElement) {
    this.plot = panel.querySelector<HTMLElement>('.plot')!;
    this.list = panel.querySelector<HTMLOListElement>('.events')!;
    this.card = panel.querySelector<HTMLElement>('.card')!;
    this.events = read(this.list);
    this.events.forEach((event, i) => {
      this.indexOf.set(event.item, i);
      this.byName.set(event.link.dataset['event']!, i);
      event.link.draggable = false;
    });
    const first = Math.min(...ends(this.events, event => event.from));
    const last = Math.max(...ends(this.events, event => event.to));
    // Few days are drawn with some air: a single day has no scale of its own.
    const room = Math.max((last - first) * 0.03, (60 - (last - first)) / 2);
    this.base.domain([first - room, last + room]);
    setLanes(this.events);

    this.svg.attr('aria-hidden', 'true');
    for (const name of ['links', 'bars', 'bars inferred', 'dots', 'dots inferred', 'current']) this.svg.append('path').attr('class', name);
    this.plot.prepend(this.svg.node()!);
    this.card.hidden = false;
    this.rest();
    panel.querySelector<HTMLElement>('.timeline-tools')!.hidden = false;

    this.zoom
      .filter((event: globalThis.Event) => {
        if (panel.classList.contains('as-list')) return false;
        if (event.type === 'wheel') return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
        return !(event as MouseEvent).ctrlKey && !(event as MouseEvent).button;
      })
      .duration(0)
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
        this.transform = transform;
        this.ask();
      });
    this.plotSelection().call(this.zoom);
    this.listen();
    new ResizeObserver(() => this.measure()).observe(this.plot);
    this.measure();
  }

  private plotSelection() {
    return select<HTMLElement, unknown>(this.plot);
  }

  private listen(): void {
    for (const button of this.panel.querySelectorAll<HTMLButtonElement>('[data-zoom]'))
      button.addEventListener('click', () => this.command(button.dataset['zoom']!, button));
    this.plot.addEventListener('wheel', event => {
      if (event.ctrlKey || event.metaKey || this.transform.k === 1 || this.panel.classList.contains('as-list')) return;
      event.preventDefault();
      this.zoom.translateBy(this.plotSelection(), 0, -event.deltaY / this.transform.k);
    }, { passive: false });
    this.list.addEventListener('focusin', event => this.take(event.target, true));
    this.list.addEventListener('pointerover', event => this.take(event.target, false));
    this.list.addEventListener('click', event => this.follow(event));
    this.list.addEventListener('keydown', event => this.step(event));
    this.plot.addEventListener('pointermove', event => {
      if (event.buttons === 0 && event.target === this.svg.node()) this.takeNearest(event.offsetX, event.offsetY);
    });
    this.svg.on('click', (event: MouseEvent) => {
      const nearest = this.nearest(event.offsetX, event.offsetY);
      if (nearest >= 0 && !event.defaultPrevented) this.goToText(nearest);
    });

    // From the text: an event in hand there is shown here, and its link comes here.
    const text = part('text')!;
    for (const kind of ['pointerover', 'focusin'])
      text.addEventListener(kind, event => {
        const name = (event.target as HTMLElement).closest<HTMLElement>('.event[data-event]')?.dataset['event'];
        const i = name === undefined ? undefined : this.byName.get(name);
        if (i !== undefined && !document.documentElement.classList.contains('without-event')) this.select(i);
      });
    text.addEventListener('click', event => {
      const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a.event[href]');
      const i = link ? this.byName.get(link.dataset['event']!) : undefined;
      if (i === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', link!.hash);
      this.goHere(i);
    });
    const atLoad = (): void => {
      const target = targetOf(location.hash);
      const i = target ? this.indexOf.get(target) : undefined;
      if (i !== undefined) this.goHere(i);
    };
    addEventListener('hashchange', atLoad);
    // Not before: the browser goes to the address itself, and takes the focus away, until the page is loaded.
    if (document.readyState === 'complete') atLoad();
    else addEventListener('load', atLoad);
  }

  private command(name: string, button: HTMLButtonElement): void {
    if (name === 'list') {
      const asList = this.panel.classList.toggle('as-list');
      button.setAttribute('aria-pressed', String(asList));
      for (const other of this.panel.querySelectorAll<HTMLButtonElement>('[data-zoom]')) if (other !== button) other.disabled = asList;
      this.draw();
    } else if (name === 'fit') {
      this.zoom.transform(this.plotSelection(), zoomIdentity);
      announce('The whole timeline');
    } else {
      const centre = this.current >= 0 ? this.visibleMiddle(this.current) : undefined;
      this.zoom.scaleBy(this.plotSelection(), name === 'in' ? 2 : 0.5, centre === undefined ? [0, this.height / 2] : [0, centre]);
      const [first, last] = this.scale().domain() as [number, number];
      const shown = ticksBetween(first, last, 8);
      if (shown.length > 1) announce(`From ${shown[0]!.label} to ${shown.at(-1)!.label}`);
    }
  }

  /** The size of the drawing, and what depends on it. */
  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.plot;
    if (width === 0 || height === 0 || (width === this.width && height === this.height)) return;
    const kept = this.transform;
    const scaledBy = this.height > 0 ? height / this.height : 1;
    this.width = width;
    this.height = height;
    this.base.range([8, height - 8]);
    const span = this.base.domain()[1]! - this.base.domain()[0]!;
    const frame: [[number, number], [number, number]] = [[0, 0], [width, height]];
    this.zoom.extent(frame).translateExtent(frame).scaleExtent([1, Math.max(1, (80 * span) / height)]);
    this.svg.attr('width', width).attr('height', height);
    this.zoom.transform(this.plotSelection(), zoomIdentity.translate(0, kept.y * scaledBy).scale(kept.k));
    this.draw();
  }

  private scale() {
    return this.transform.rescaleY(this.base);
  }

  private ask(): void {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.draw();
    });
  }

  private draw(): void {
    if (this.height === 0) return;
    const asList = this.panel.classList.contains('as-list');
    if (asList) {
      this.place([], [], 0);
      return;
    }
    const scale = this.scale();
    const [first, last] = scale.domain() as [number, number];
    const axis = ticksBetween(first, last, Math.max(2, Math.round(this.height / 64)));
    this.makeRoom(axis.map(tick => tick.label));
    this.axis.attr('transform', `translate(${this.axisAt},0)`).call(
      axisLeft(scale).tickValues(axis.map(tick => tick.day)).tickFormat((_, i) => axis[i]!.label).tickSizeInner(5).tickSizeOuter(0).tickPadding(6));
    const shown = this.drawMarks(scale);
    this.drawLabels(shown);
  }

  private makeRoom(labels: readonly string[]): void {
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = getComputedStyle(this.axis.node()!).font;
    const wanted = Math.ceil(Math.max(...labels.map(label => pen.measureText(label).width))) + 20;
    if (wanted <= this.axisAt) return;
    this.axisAt = wanted;
    this.list.style.setProperty('--labels', `${this.labelsAt}px`);
  }

  private get labelsAt(): number {
    return this.axisAt + marksWidth;
  }

  private laneAt(event: Event): number {
    return this.axisAt + 12 + event.lane * laneWidth;
  }

  /** Dots and bars, each kind one path, whatever their number. Returns the events in view. */
  private drawMarks(scale: (day: number) => number): number[] {
    const paths = { bars: '', 'bars inferred': '', dots: '', 'dots inferred': '' };
    const drawn = new Set<string>();
    const shown: number[] = [];
    this.events.forEach((event, i) => {
      const [top, bottom] = this.extent(event, scale);
      if (bottom < 0 || top > this.height) return;
      shown.push(i);
      const x = this.laneAt(event);
      const bar = isBar(event, top, bottom);
      const kind = `${bar ? 'bars' : 'dots'}${event.inferred ? ' inferred' : ''}` as keyof typeof paths;
      const path = bar ? barPath(x, Math.max(top, -20), Math.min(bottom, this.height + 20)) : dotPath(x, (top + bottom) / 2);
      if (drawn.has(kind + path)) return;
      drawn.add(kind + path);
      paths[kind] += path;
    });
    for (const [name, path] of Object.entries(paths)) this.svg.select(`path[class="${name}"]`).attr('d', path || null);
    return shown;
  }

  private drawLabels(shown: readonly number[]): void {
    const middles = shown.map(i => this.visibleMiddle(i));
    const order = shown.map((_, k) => k).sort((a, b) => middles[a]! - middles[b]! || a - b);
    const own = order.filter(k => shown[k] === this.current);
    const others = order.filter(k => shown[k] !== this.current);
    const roomy = shown.length * blockHeight <= this.height;
    this.list.classList.toggle('roomy', roomy);
    const height = roomy ? blockHeight : lineHeight;
    const most = Math.max(1, Math.floor(this.height / height) - own.length);
    const joined = groups(others.map(k => middles[k]!), most, height).map(group => ({ ...group, from: others }));
    joined.push(...own.map((_, k) => ({ first: k, last: k, at: middles[own[k]!]!, from: own })));
    joined.sort((a, b) => a.at - b.at);
    const centres = spread(joined.map(group => group.at), joined.map(() => height), 0, this.height);
    this.place(joined.map(group => this.labelOf(group, group.from.map(k => shown[k]!))), centres, height);
    let links = '';
    joined.forEach((group, i) => {
      const event = group.first === group.last ? this.events[shown[group.from[group.first]!]!]! : undefined;
      const from = event ? this.laneAt(event) + 6 : this.axisAt + 12 + lanes * laneWidth;
      links += `M${from},${round(group.at)}C${this.labelsAt - 10},${round(group.at)} ${this.labelsAt - 14},${round(centres[i]!)} ${this.labelsAt - 3},${round(centres[i]!)}`;
    });
    this.svg.select('path.links').attr('d', links || null);
    this.drawCurrent();
  }

  private drawCurrent(): void {
    const event = this.events[this.current];
    let path = '';
    if (event && !this.panel.classList.contains('as-list')) {
      const [top, bottom] = this.extent(event, this.scale());
      path = isBar(event, top, bottom) ? barPath(this.laneAt(event), Math.max(top, -20), Math.min(bottom, this.height + 20)) : dotPath(this.laneAt(event), (top + bottom) / 2);
    }
    this.svg.select('path.current').attr('d', path || null);
  }

  private labelOf(group: Group, members: readonly number[]): HTMLLIElement | Cluster {
    if (group.first === group.last) return this.events[members[group.first]!]!.item;
    return { members: members.slice(group.first, group.last + 1) };
  }

  /** Shows these labels and no others, in the order of time. */
  private place(labels: readonly (HTMLLIElement | Cluster)[], centres: readonly number[], height: number): void {
    const placed = new Set<HTMLElement>();
    let clusters = 0;
    labels.forEach((label, i) => {
      const item = label instanceof HTMLLIElement ? label : this.cluster(clusters++, label);
      item.style.transform = `translate(${this.labelsAt}px, ${round(centres[i]! - height / 2)}px)`;
      item.style.height = `${height}px`;
      item.classList.add('placed');
      placed.add(item);
    });
    for (const cluster of this.clusters.slice(clusters)) cluster.remove();
    for (const item of this.placed) {
      if (placed.has(item)) continue;
      item.classList.remove('placed');
      item.removeAttribute('style');
    }
    this.placed = placed;
  }

  private cluster(index: number, { members }: Cluster): HTMLLIElement {
    let item = this.clusters[index];
    if (!item) {
      item = make('li', 'cluster');
      const button = make('button', '');
      button.type = 'button';
      item.append(button);
      this.clusters.push(item);
    }
    const [first, last] = [this.events[members[0]!]!, this.events[members.at(-1)!]!];
    const [from, to] = [yearAt(first.from), yearAt(last.to - 1)];
    const whens = from === to ? [when(first), when(last)] : [from, to];
    const button = item.firstElementChild as HTMLButtonElement;
    const words = `${members.length} events`;
    const span = spanOf(whens[0]!, whens[1]!);
    if (button.dataset['members'] !== words + span) {
      button.dataset['members'] = words + span;
      button.replaceChildren(make('span', 'when', words), ' ', make('span', 'what', span));
    }
    button.onclick = event => {
      event.stopPropagation();
      this.zoomTo(members);
    };
    if (item.nextElementSibling !== first.item) this.list.insertBefore(item, first.item);
    return item;
  }

  /** Draws near what a cluster holds; what cannot be told apart at any scale is listed. */
  private zoomTo(members: readonly number[]): void {
    const from = Math.min(...members.map(i => this.events[i]!.from));
    const to = Math.max(...members.map(i => this.events[i]!.to));
    const [first, last] = this.base.domain() as [number, number];
    const wanted = Math.max((to - from) * 1.25, 3);
    const k = Math.min((last - first) / wanted, this.zoom.scaleExtent()[1]);
    if (k <= this.transform.k * 1.2) {
      this.command('list', this.panel.querySelector<HTMLButtonElement>('[data-zoom=list]')!);
      this.events[members[0]!]!.link.focus();
      return;
    }
    const middle = this.base((from + to) / 2)!;
    this.select(members[0]!);
    this.zoom.transform(this.plotSelection(), zoomIdentity.translate(0, this.height / 2 - k * middle).scale(k));
    this.draw();
    this.events[members[0]!]!.link.focus({ preventScroll: true });
  }

  private extent(event: Event, scale: (day: number) => number): [number, number] {
    const top = event.openFrom ? scale(event.to) - 26 : scale(event.from);
    const bottom = event.openTo ? scale(event.from) + 26 : scale(event.to);
    return [top, bottom];
  }

  private visibleMiddle(i: number): number {
    const [top, bottom] = this.extent(this.events[i]!, this.scale());
    return (Math.max(top, 0) + Math.min(bottom, this.height)) / 2;
  }

  /** An event is in hand: it has a label, its sentence is on the card, its words stand out in the text. */
  private select(i: number): void {
    if (i === this.current) return;
    this.events[this.current]?.item.classList.remove('current');
    this.current = i;
    const event = this.events[i]!;
    event.item.classList.add('current');
    this.fillCard(event);
    if (this.placed.has(event.item)) this.drawCurrent();
    else this.draw();
  }

  private take(at: EventTarget | null, byKeyboard: boolean): void {
    const item = (at as HTMLElement).closest('li');
    const i = item ? this.indexOf.get(item) : undefined;
    if (i === undefined) return;
    const fresh = i !== this.current;
    this.select(i);
    if (byKeyboard) {
      this.bringIntoView(i);
      const sentence = sentenceOf(this.events[i]!);
      if (fresh && sentence) announce(sentence);
    }
  }

  private takeNearest(x: number, y: number): void {
    const i = this.nearest(x, y);
    if (i >= 0) this.select(i);
    this.plot.classList.toggle('over-mark', i >= 0);
  }

  private nearest(x: number, y: number): number {
    if (x < this.axisAt || x > this.labelsAt) return -1;
    const scale = this.scale();
    let best = -1;
    let nearest = 10;
    this.events.forEach((event, i) => {
      const [top, bottom] = this.extent(event, scale);
      const distance = Math.max(top - y, y - bottom, 0) + Math.abs(x - this.laneAt(event));
      if (distance < nearest) {
        best = i;
        nearest = distance;
      }
    });
    return best;
  }

  private bringIntoView(i: number): void {
    if (this.height === 0 || this.panel.classList.contains('as-list')) return;
    const [top, bottom] = this.extent(this.events[i]!, this.scale());
    if (bottom < 0 || top > this.height) {
      const event = this.events[i]!;
      this.zoom.translateTo(this.plotSelection(), 0, this.base((event.from + event.to) / 2)!);
      this.draw();
    }
  }

  private fillCard(event: Event): void {
    const children: Node[] = [make('p', 'card-when', when(event)), isolated('card-what', event.link.querySelector('.what')!.textContent!)];
    const sentence = sentenceOf(event);
    if (sentence) {
      const words = make('p', 'card-sentence');
      words.append(isolated('', sentence));
      children.push(words);
    }
    const more = [...event.item.querySelectorAll('.more')].map(element => element.textContent!);
    if (more.length > 0) {
      const words = make('p', 'card-more');
      words.append(isolated('', more.join(' · ')));
      children.push(words);
    }
    this.card.replaceChildren(...children);
    this.card.classList.toggle('inferred', event.inferred);
  }

  private rest(): void {
    const words = matchMedia('(hover: none)').matches
      ? 'Tap an event to go to its sentence. Two fingers zoom.'
      : 'Point at an event to read its sentence; click it to go there. Ctrl and the wheel zoom.';
    this.card.replaceChildren(this.legend(), make('p', 'card-rest', words));
  }

  /** What the kinds of marks mean: those that this document has, and none where all are days. */
  private legend(): HTMLElement {
    const legend = make('ul', 'legend');
    const isDay = (event: Event): boolean => event.to - event.from <= 1 && !event.openFrom && !event.openTo;
    const add = (kind: string, path: string, words: string): void => {
      const mark = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      mark.setAttribute('width', '8');
      mark.setAttribute('height', '16');
      mark.setAttribute('aria-hidden', 'true');
      const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      shape.setAttribute('class', kind);
      shape.setAttribute('d', path);
      mark.append(shape);
      const item = make('li', '');
      item.append(mark, words);
      legend.append(item);
    };
    if (this.events.some(isDay)) add('dots', dotPath(4, 8), 'a day');
    if (this.events.some(event => !isDay(event))) add('bars', barPath(4, 1, 15), 'a longer time');
    if (this.events.some(event => event.inferred)) add('dots inferred', dotPath(4, 8), 'inferred');
    return legend;
  }

  private follow(event: MouseEvent): void {
    const item = (event.target as HTMLElement).closest('li');
    const i = item ? this.indexOf.get(item) : undefined;
    if (i === undefined || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target as HTMLElement).closest('a')) return;
    event.preventDefault();
    this.goToText(i);
  }

  private goToText(i: number): void {
    const { mark } = this.events[i]!;
    if (!mark) return;
    if (narrow.matches) closePanel(false);
    go(mark);
    for (const label of document.querySelectorAll(`article .label[data-event="${CSS.escape(mark.dataset['event']!)}"]`)) label.classList.add('lit');
  }

  /** Comes from the text: the event's label has the focus here. */
  private goHere(i: number): void {
    const event = this.events[i]!;
    if (event.mark) light(event.mark);
    reveal(this.panel);
    requestAnimationFrame(() => {
      this.measure();
      this.select(i);
      this.bringIntoView(i);
      this.draw();
      event.link.focus({ preventScroll: !this.panel.classList.contains('as-list') });
      if (!narrow.matches && this.panel.getBoundingClientRect().top > innerHeight) this.panel.scrollIntoView({ behavior: motion() });
    });
  }

  private step(event: KeyboardEvent): void {
    const item = (event.target as HTMLElement).closest('li');
    let i = item ? this.indexOf.get(item) : undefined;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const zoomBy = event.key === '+' || event.key === '=' ? 'in' : event.key === '-' ? 'out' : event.key === '0' ? 'fit' : undefined;
    if (zoomBy && !this.panel.classList.contains('as-list')) {
      event.preventDefault();
      this.command(zoomBy, event.target as HTMLButtonElement);
      return;
    }
    if (i === undefined) {
      // A cluster: its neighbours in time are those of its first event.
      const next = item?.nextElementSibling;
      i = next ? this.indexOf.get(next) : undefined;
      if (i === undefined) return;
      if (event.key === 'ArrowDown') i--;
    }
    const to = event.key === 'ArrowDown' ? i + 1 : event.key === 'ArrowUp' ? i - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? this.events.length - 1 : undefined;
    if (to === undefined) return;
    event.preventDefault();
    const next = this.events[Math.max(0, Math.min(to, this.events.length - 1))]!;
    const index = this.indexOf.get(next.item)!;
    this.bringIntoView(index);
    this.select(index);
    const sentence = sentenceOf(next);
    next.link.focus({ preventScroll: !this.panel.classList.contains('as-list') });
    if (sentence) announce(sentence);
  }
}

interface Cluster {
  readonly members: readonly number[];
}

function read(list: HTMLOListElement): Event[] {
  return [...list.querySelectorAll<HTMLLIElement>(':scope > li')].map(item => {
    const link = item.querySelector('a')!;
    const { from, to } = item.dataset;
    return {
      item,
      link,
      mark: targetOf(link.hash),
      from: Number(from ?? to ?? 0),
      to: Number(to ?? from ?? 0) + 1,
      openFrom: from === undefined && to !== undefined,
      openTo: to === undefined && from !== undefined,
      inferred: item.classList.contains('inferred'),
      lane: 0,
    };
  }).filter(event => event.item.dataset['from'] !== undefined || event.item.dataset['to'] !== undefined);
}

/** The ends of the events, without spreading thousands of arguments over a call. */
function ends(events: readonly Event[], of: (event: Event) => number): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const event of events) {
    least = Math.min(least, of(event));
    most = Math.max(most, of(event));
  }
  return [least, most];
}

/** Times that overlap lie side by side, as far as there are lanes. */
function setLanes(events: readonly Event[]): void {
  const free = new Array<number>(lanes).fill(-Infinity);
  for (const event of [...events].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const lane = free.findIndex(until => until <= event.from);
    event.lane = lane >= 0 ? lane : lanes - 1;
    free[event.lane] = Math.max(free[event.lane]!, event.to);
  }
}

/** A day is a dot at every scale; what is longer is a bar where it is drawn long enough to be one. */
function isBar(event: Event, top: number, bottom: number): boolean {
  return event.openFrom || event.openTo || (event.to - event.from > 1 && bottom - top > 7);
}

function when(event: Event): string {
  return event.link.querySelector('.when')!.textContent!;
}

/** "3 – 9 March 1848": the words that both have at their end are said once. */
function spanOf(first: string, last: string): string {
  if (first === last) return first;
  const words = first.split(' ');
  const others = last.split(' ');
  while (words.length > 1 && words.at(-1) === others.at(-1)) {
    words.pop();
    others.pop();
  }
  return `${words.join(' ')} – ${last}`;
}

function sentenceOf(event: Event): string | undefined {
  const id = event.item.dataset['sentence'];
  const sentence = id ? document.getElementById(id) : null;
  return sentence ? piecesOf(sentence).map(piece => piece.textContent!).join('').replace(/\s+/g, ' ').trim() : undefined;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function dotPath(x: number, y: number): string {
  return `M${x - 3.5},${round(y)}a3.5,3.5 0 1,0 7,0a3.5,3.5 0 1,0 -7,0`;
}

function barPath(x: number, top: number, bottom: number): string {
  const length = round(Math.max(bottom - top - 6, 1));
  return `M${x - 3},${round(top + 3)}a3,3 0 0,1 6,0v${length}a3,3 0 0,1 -6,0z`;
}
