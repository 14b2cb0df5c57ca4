// Loaded with `--import` into the spawned program: whatever it wants to print, stdout breaks. A stand-in for a bug.
process.stdout.write = () => {
  throw new TypeError('seeded bug');
};
