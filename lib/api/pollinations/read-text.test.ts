import { expect, test } from "vitest";
import { readParameters, readText } from "@/lib/api/pollinations/read-text";

test.each([
  ["a%20fox", "a fox", "utf-8"],
  ["a+fox", "a+fox", "utf-8"],
  ["a%2Bfox", "a+fox", "utf-8"],
  ["a%2Fb%2fc", "a/b/c", "utf-8"],
  ["a/b//c", "a/b//c", "utf-8"],
  ["what%3F", "what?", "utf-8"],
  ["100%25", "100%", "utf-8"],
  ["%2525", "%25", "utf-8"],
  ["100%", "100%", "utf-8"],
  ["100%zz", "100%zz", "utf-8"],
  ["%", "%", "utf-8"],
  ["%4", "%4", "utf-8"],
  ["%%41", "%A", "utf-8"],
  ["%E0%A4%A", "\u0155¤%A", "windows-1250"],
  ["za%C5%BC%C3%B3%C5%82%C4%87", "zażółć", "utf-8"],
  ["za%c5%bc%c3%b3%c5%82%c4%87", "zażółć", "utf-8"],
  ["zażółć", "zażółć", "utf-8"],
  ["%F0%9F%A6%8A", "🦊", "utf-8"],
  ["%23%26%3D", "#&=", "utf-8"],
  ["%22quoted%22%0Aline", '"quoted"\nline', "utf-8"],
  // "zażółć gęślą jaźń" as old software spells it.
  ["za%BF%F3%B3%E6%20g%EA%9Cl%B9%20ja%9F%F1", "zażółć gęślą jaźń", "windows-1250"],
  ["za%BF%F3%B3%E6%20g%EA%B6l%B1%20ja%BC%F1", "zażółć gęślą jaźń", "iso-8859-2"],
  ["%C0%80", "Ŕ€", "windows-1250"],
  ["%ED%A0%80", "í\u00a0€", "windows-1250"],
])("%s is read as %s, in %s", (part, text, encoding) => {
  expect(readText(part)).toEqual({ text, encoding });
});

test("parameters are read as those of a form", () => {
  expect(readParameters("?negative_prompt=blurry+sky%2B&nologo&seed=%2D1&&x=a=b")).toEqual([
    ["negative_prompt", "blurry sky+"],
    ["nologo", ""],
    ["seed", "-1"],
    ["x", "a=b"],
  ]);
});
