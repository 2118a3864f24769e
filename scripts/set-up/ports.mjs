import net from "node:net";

/** @throws with one sentence where another program has the port */
export async function demandFreePort(port, host = "0.0.0.0") {
  const server = net.createServer();
  const failure = await new Promise((resolve) => {
    server.once("error", resolve);
    server.listen({ port, host }, () => resolve(null));
  });
  if (!failure) return new Promise((resolve) => server.close(resolve));
  if (failure.code === "EADDRINUSE") {
    throw new Error(
      `Port ${port} is taken by another program; choose another one, for example: PORT=${port + 1} npm start`,
    );
  }
  throw new Error(`Port ${port} cannot be opened: ${failure.message}`);
}

/** The wanted port where it is free, else any that is. */
export async function freePort(wanted = 0) {
  const server = net.createServer();
  const listening = await new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen({ port: wanted, host: "127.0.0.1" }, () => resolve(true));
  });
  if (!listening) return freePort(0);
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
