import type * as v from 'valibot';

/** One schema for each setting, because each is a row of its own: a damaged one costs only itself. */
export type SettingSchemas<Settings> = { readonly [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> };
