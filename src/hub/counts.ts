const counters = {
  connections: ['Lines taken.'],
  turned_away: ['Connections not taken, by why.', 'why'],
  ended: ['Lines ended, by why.', 'why'],
  frames_received: ['Frames from devices.'],
  frames_relayed: ['Frames handed on to devices.'],
  bytes_relayed: ['Bytes handed on to devices.'],
  frames_unknown: ['Frames of a kind this hub does not know, ignored.'],
  refused: ['Frames refused, by why.', 'why'],
  codes_given: ['Codes given to screens.'],
  codes_found: ['Codes that led into a room.'],
} as const satisfies Readonly<Record<string, readonly [help: string, label?: string]>>;

export type CounterName = keyof typeof counters;

/** What is counted since the start, and what is there now: numbers only, of nobody in particular. */
export class Counts {
  readonly #totals = new Map<string, number>();
  readonly #gauges = new Map<string, { readonly help: string; readonly read: () => number }>();

  /** @param label - One of few fixed words. */
  add(name: CounterName, count = 1, label?: string): void {
    const key = label === undefined ? name : `${name} ${label}`;
    this.#totals.set(key, (this.#totals.get(key) ?? 0) + count);
  }

  total(name: CounterName, label?: string): number {
    return this.#totals.get(label === undefined ? name : `${name} ${label}`) ?? 0;
  }

  watch(name: string, help: string, read: () => number): void {
    this.#gauges.set(name, { help, read });
  }

  /** In the text format of Prometheus, 0.0.4. */
  toText(): string {
    const lines: string[] = [];
    for (const [name, { help, read }] of this.#gauges) {
      lines.push(`# HELP standtall_hub_${name} ${help}`, `# TYPE standtall_hub_${name} gauge`, `standtall_hub_${name} ${read()}`);
    }
    for (const [name, [help, label]] of Object.entries(counters) as [CounterName, readonly [string, string?]][]) {
      lines.push(`# HELP standtall_hub_${name}_total ${help}`, `# TYPE standtall_hub_${name}_total counter`);
      if (label === undefined) lines.push(`standtall_hub_${name}_total ${this.total(name)}`);
      else lines.push(...this.#labelled(name, label));
    }
    return `${lines.join('\n')}\n`;
  }

  #labelled(name: CounterName, label: string): readonly string[] {
    return [...this.#totals]
      .filter(([key]) => key.startsWith(`${name} `))
      .map(([key, total]) => `standtall_hub_${name}_total{${label}="${key.slice(name.length + 1)}"} ${total}`);
  }
}
