import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** What a mail server of the tests does with a mail. */
export type Manner = "accepts" | "busy" | "refuses" | "hangs" | "diesAfterData";

/** A real SMTP server on a free port, which remembers what it took and can be told to behave badly. */
export async function mailServer(port = 0) {
  const taken: { from: string; to: string; subject: string; text: string; messageId: string }[] =
    [];
  let manner: Manner = "accepts";
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    closeTimeout: 100,
    onRcptTo(_address, _session, callback) {
      if (manner === "hangs") return;
      if (manner === "busy") callback(refusal(450, "4.2.1 mailbox busy"));
      else if (manner === "refuses") callback(refusal(550, "5.1.1 no such mailbox"));
      else callback();
    },
    async onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const mail = await PostalMime.parse(Buffer.concat(chunks));
      taken.push({
        from: mail.from?.address ?? "",
        to: session.envelope.rcptTo.map(({ address }) => address).join(),
        subject: mail.subject ?? "",
        text: mail.text ?? "",
        messageId: mail.messageId ?? "",
      });
      if (manner === "diesAfterData") for (const { _socket } of connections()) _socket.destroy();
      else callback();
    },
  } satisfies SMTPServerOptions);
  const connections = () =>
    (server as unknown as { connections: Set<{ _socket: { destroy(): void } }> }).connections;
  // A client that goes away in mid-sentence is part of the tests, not a fault of the server.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    behave: (next: Manner) => {
      manner = next;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
