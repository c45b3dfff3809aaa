import { ticks } from 'd3-array';
import { utcDay, utcTicks } from 'd3-time';

// Time is counted in days from 1 January 1970. Years go far beyond what a Date can hold; inside its range its calendar is used.
const dayLength = 86_400_000;
const daysPerYear = 365.2425;
const dateRange = 100_000_000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

export interface Tick {
  readonly day: number;
  readonly label: string;
}

/** About as many ticks as asked for, at round years, months or days. */
export function ticksBetween(first: number, last: number, count: number): Tick[] {
  const inRange = Math.abs(first) < dateRange && Math.abs(last) < dateRange;
  if (!inRange || (last - first) / daysPerYear > Math.max(count * 0.75, 2)) return yearTicks(first, last, count);
  const from = new Date(first * dayLength);
  const to = new Date(last * dayLength);
  const dates = last - first < count ? utcDay.range(utcDay.ceil(from), to) : utcTicks(from, to, count);
  return dates.map((date, i) => ({ day: date.getTime() / dayLength, label: dateLabel(date, dates[i - 1]) }));
}

/** Round years as people count them: 500 BCE is the astronomical year -499, and there is no year 0. */
function yearTicks(first: number, last: number, count: number): Tick[] {
  return ticks(counted(yearOf(first)), counted(yearOf(last)), count)
    .filter(Number.isInteger)
    .map(year => (year === 0 ? 1 : year))
    .map(year => ({ day: dayOfYear(year < 0 ? year + 1 : year), label: yearLabel(year) }))
    .filter(tick => tick.day >= first && tick.day <= last);
}

/** The year of a day, as people write it. */
export function yearAt(day: number): string {
  return yearLabel(counted(yearOf(day)));
}

function counted(astronomical: number): number {
  return astronomical > 0 ? astronomical : astronomical - 1;
}

function yearLabel(year: number): string {
  const size = Math.abs(year);
  const digits = size >= 100_000 ? compact.format(size) : String(size);
  return year < 0 ? digits + ' BCE' : size < 1000 ? digits + ' CE' : digits;
}

function dateLabel(date: Date, before: Date | undefined): string {
  const astronomical = date.getUTCFullYear();
  const year = yearLabel(counted(astronomical));
  const month = months[date.getUTCMonth()]!;
  const day = date.getUTCDate();
  const sameYear = before?.getUTCFullYear() === astronomical;
  if (day === 1 && date.getUTCMonth() === 0) return year;
  if (day === 1) return sameYear ? month : `${month} ${year}`;
  return sameYear ? `${day} ${month}` : `${day} ${month} ${year}`;
}

function yearOf(day: number): number {
  return Math.abs(day) < dateRange ? new Date(day * dayLength).getUTCFullYear() : Math.round(1970 + day / daysPerYear);
}

function dayOfYear(year: number): number {
  if (Math.abs(year) > 270_000) return (year - 1970) * daysPerYear;
  return new Date(0).setUTCFullYear(year, 0, 1) / dayLength;
}
