/**
 * The same function, which knows its last answer: rules look at one submission after the other, and several ask the
 * same of each. Only the last, so that nothing of a submission outlives the rules that looked at it.
 */
export function rememberLast<K extends object, V>(answer: (about: K) => V): (about: K) => V {
  let last: { about: K; value: V } | undefined;
  return (about) => {
    if (last?.about !== about) last = { about, value: answer(about) };
    return last.value;
  };
}
