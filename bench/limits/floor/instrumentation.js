// Next looks for this file upwards too and would take the product's.
export function register() {}
