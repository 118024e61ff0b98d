/** Those who want to hear of something. One that throws keeps no other from hearing. */
export class Listeners<Heard> {
  readonly #listeners = new Set<(heard: Heard) => void>();

  add(listener: (heard: Heard) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(heard: Heard): void {
    let firstError: { readonly error: unknown } | null = null;
    for (const listener of Array.from(this.#listeners)) {
      try {
        listener(heard);
      } catch (error) {
        firstError ??= { error };
      }
    }
    if (firstError) throw firstError.error;
  }
}
