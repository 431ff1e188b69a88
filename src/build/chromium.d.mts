/** Path of a browser that the tests can use, or `undefined`. */
export function findChromium(): string | undefined;
/** The same, after trying to install one where none is. */
export function getChromium(): string | undefined;
/** How every browser is started here. */
export const launchArguments: string[];
