/** The Centers for Disease Control's seven groups. */
export type MuscleGroup = 'legs' | 'hips' | 'back' | 'abdomen' | 'chest' | 'shoulders' | 'arms';

export const MUSCLE_GROUPS: readonly MuscleGroup[] = ['legs', 'hips', 'back', 'abdomen', 'chest', 'shoulders', 'arms'];
