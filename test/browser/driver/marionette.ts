import { connect, type Socket } from 'node:net';

/** Firefox's own remote control: frames `LENGTH:[0, id, command, parameters]` out, `[1, id, error, result]` back. */
export interface Marionette {
  send: (command: string, parameters?: object) => Promise<unknown>;
  close: () => void;
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let received = Buffer.alloc(0);
  let lastId = 0;

  const greeted = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      for (let frame = nextFrame(); frame !== null; frame = nextFrame()) {
        // The first frame greets and carries no answer.
        if (Array.isArray(frame)) settle(frame as [number, number, { message: string } | null, unknown]);
        else resolve();
      }
    });
  });

  function nextFrame(): unknown {
    const colon = received.indexOf(':');
    if (colon < 0) return null;
    const end = colon + 1 + Number(received.subarray(0, colon).toString());
    if (received.length < end) return null;
    const frame: unknown = JSON.parse(received.subarray(colon + 1, end).toString());
    received = received.subarray(end);
    return frame;
  }

  function settle([, id, error, result]: [number, number, { message: string } | null, unknown]): void {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  }

  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  });
  await greeted;

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        write(socket, [0, lastId, command, parameters]);
      }),
    close: () => socket.destroy(),
  };
}

function write(socket: Socket, message: unknown): void {
  const text = JSON.stringify(message);
  socket.write(`${Buffer.byteLength(text)}:${text}`);
}
