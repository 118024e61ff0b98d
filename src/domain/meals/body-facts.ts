/** What a person's energy and protein are worked out from; given freely, and only by those who want it. */
export interface BodyFacts {
  /** For the Mifflin-St Jeor equation, which knows two; `unsaid` is their mean. */
  readonly sex: 'female' | 'male' | 'unsaid';
  readonly birthYear: number;
  readonly heightCm: number;
  readonly massKg: number;
  /** Beside the workouts: mostly sitting, on one's feet some of the day, most of it, hard bodily work. */
  readonly activity: 'sitting' | 'some' | 'much' | 'hard';
  readonly goal: 'keep' | 'lose' | 'gain';
  readonly isPregnantOrNursing: boolean;
  /** Chosen in place of what was worked out, kilocalories a day. */
  readonly energyKcal: number | null;
  /** Chosen in place of what was worked out, grams a day. */
  readonly proteinGrams: number | null;
}
