import { expect, test } from "vitest";
import { boundsOf, parseRange } from "@/lib/images/byte-range";

test.for([
  ["bytes=0-99", { offset: 0, length: 100 }, { first: 0, last: 99 }],
  ["bytes=100-", { offset: 100 }, { first: 100, last: 999 }],
  ["bytes=-100", { suffix: 100 }, { first: 900, last: 999 }],
  ["bytes=-5000", { suffix: 5000 }, { first: 0, last: 999 }],
  ["bytes=990-2000", { offset: 990, length: 1011 }, { first: 990, last: 999 }],
  ["BYTES=5-5", { offset: 5, length: 1 }, { first: 5, last: 5 }],
] as const)("%s is understood", ([header, range, bounds]) => {
  expect(parseRange(header)).toEqual(range);
  expect(boundsOf(range, 1000)).toEqual(bounds);
});

test.for([
  null,
  "",
  "bytes",
  "bytes=",
  "bytes=-",
  "bytes=a-b",
  "bytes=5-4",
  "bytes=0-1,4-5",
  "items=0-5",
  "bytes=0x0-5",
  "bytes=-1-5",
  "bytes=99999999999999999999-",
])("%s asks for the whole", (header) => {
  expect(parseRange(header)).toBeNull();
});
