type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;

/**
 * Step n takes settings of version n to version n + 1. A step is never changed once people have it.
 * Version 0 is the first development build, which kept the badge's setting as a word.
 */
export const migrations: readonly Migration[] = [
  ({ badge, ...rest }) => (badge === undefined ? rest : { ...rest, badgeHidden: badge === 'hidden' }),
];

export const currentVersion = migrations.length;
