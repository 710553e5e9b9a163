/** Long names that may break where Dutch breaks them: a browser without a Dutch dictionary breaks them nowhere. */
const JOINT = /(?<=[a-z])(?=competenties|samenstelling)/g;

/** The title with a soft hyphen at each joint of a long word. For large letters in narrow places, not for data. */
export const withSoftHyphens = (title: string): string => title.replaceAll(JOINT, "\u00AD");
