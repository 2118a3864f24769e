// What a process and its children have used, from /proc: the bench runs on Linux.
import fs from "node:fs";

const TICK_MS = 10;

/** Milliseconds of processor time of a process and everything it started, ended children included. */
export function cpuMs(pid) {
  const processes = allProcesses();
  const sum = (parent) =>
    processes
      .filter((one) => one.parent === parent.pid)
      .reduce((total, child) => total + sum(child), parent.ticks);
  return sum(processes.find((one) => one.pid === pid)) * TICK_MS;
}

export function residentMiB(pid) {
  return memoryMiB(pid, "VmRSS");
}

/** The most that was resident at once since the process started. */
export function peakMiB(pid) {
  return memoryMiB(pid, "VmHWM");
}

function memoryMiB(pid, field) {
  const status = fs.readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)[1]) / 1024);
}

function allProcesses() {
  const processes = [];
  for (const name of fs.readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const line = readIfThere(`/proc/${name}/stat`);
    if (!line) continue;
    // After the name, which may hold spaces: state, parent, … and from the 12th on the four times.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    const ticks = fields.slice(11, 15).reduce((total, field) => total + Number(field), 0);
    processes.push({ pid: Number(name), parent: Number(fields[1]), ticks });
  }
  return processes;
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
