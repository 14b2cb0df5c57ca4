/**
 * Preloaded into a measured process (`node --import`): on exit it writes what the process has used to the file named
 * by METER_FILE. CPU is user and system time of all threads, in milliseconds; peak memory is in bytes.
 */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS * 1024 };
  writeFileSync(process.env.METER_FILE, JSON.stringify(used));
});
