// Stands in for the package "server-only", which throws wherever Next is not the one importing it.
export {};
