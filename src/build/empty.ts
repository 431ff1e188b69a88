/** Stands in for packages that a dependency names and we never reach. */
export default {};
