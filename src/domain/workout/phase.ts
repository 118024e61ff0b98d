/** The kinds of time a session is made of; the words on screen are those of the contract. */
export type Phase =
  | 'get-ready' | 'warm-up' | 'easy' | 'strength' | 'moderate' | 'hard'
  | 'rest' | 'switch-sides' | 'stretch' | 'cool-down';

/** Phases a workout's author may give a step; the engine itself adds `get-ready` and `switch-sides`. */
export type StepPhase = Exclude<Phase, 'get-ready' | 'switch-sides'>;

/** The working arm or leg. */
export type Side = 'right' | 'left';

/** How a move is done today; `regular` is the move as its name says. */
export type Variant = 'regular' | 'easier' | 'harder';
