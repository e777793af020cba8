// Workload A in plain JavaScript: the same generator, the same rules, the same check, as a sorted
// sweep over epoch minutes; the changes of the clock in the window are given by the caller.
const days = 30, count = 200, buffer = 10, length = 30, step = 15;
const origin = Date.UTC(2031, 2, 3) / 60000 - 60; // 00:00 in Berlin, winter
const change = Date.UTC(2031, 2, 30, 1) / 60000;
const at = (day, minute) => {
  const wall = Date.UTC(2031, 2, 3 + day) / 60000 + minute;
  return wall - 60 >= change ? wall - 120 : wall - 60;
};
let x = 1000;
const next = (n) => (x = (x * 48271) % 2147483647) % n;
const busy = [];
for (let i = 0; i < count; i++) {
  const day = next(days), minute = 480 + 5 * next(120), len = 15 * (1 + next(4));
  busy.push([at(day, minute) - buffer, at(day, minute) + len + buffer]);
}
busy.sort((a, b) => a[0] - b[0]);
const starts = [];
for (let day = 0; day < days; day++) {
  const weekday = (day + 1) % 7; // Monday is 1
  if (weekday === 0 || weekday === 6) continue;
  for (const [from, to] of [[540, 720], [780, 1020]]) {
    for (let s = at(day, from); s + length <= at(day, to); s += step) {
      if (!busy.some(([b, e]) => s < e && b < s + length)) starts.push(s - origin);
    }
  }
}
if (starts.length !== 235) throw new Error(starts.length + " starts");
console.log(JSON.stringify(starts));
