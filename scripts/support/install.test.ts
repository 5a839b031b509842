import { expect, test } from "vitest";
import { explainInstallFailure, findDifference } from "./install.mjs";

const lock = {
  packages: {
    "": {},
    "node_modules/next": { version: "16.4.6" },
    "node_modules/fsevents": { version: "2.3.3", optional: true },
  },
};

test("without npm's record of a finished installation everything is missing", () => {
  expect(findDifference(lock, null)).toBe("none are there yet");
  expect(findDifference(lock, {})).toBe("none are there yet");
});

test("an installation that equals the lock file needs nothing, optional packages may be absent", () => {
  const installed = { packages: { "node_modules/next": { version: "16.4.6" } } };
  expect(findDifference(lock, installed)).toBeNull();
});

test("another version, a missing package and an optional one of another version are differences", () => {
  expect(findDifference(lock, { packages: {} })).toBe("next changed");
  expect(findDifference(lock, { packages: { "node_modules/next": { version: "16.4.5" } } })).toBe(
    "next changed",
  );
  const installed = {
    packages: {
      "node_modules/next": { version: "16.4.6" },
      "node_modules/fsevents": { version: "2.0.0", optional: true },
    },
  };
  expect(findDifference(lock, installed)).toBe("fsevents changed");
});

test.each([
  ["npm error code ENOTFOUND\nnpm error network request to https://registry", "can't be reached"],
  ["npm error code EAI_AGAIN", "can't be reached"],
  ["npm error code ECONNREFUSED", "can't be reached"],
  ["npm error code ENOSPC\nnpm error nospc no space left", "disk is full"],
  ["npm error code SELF_SIGNED_CERT_IN_CHAIN", "certificate"],
  ["npm error code E403\nnpm error 403 Forbidden", "refuses this machine"],
  ["npm error code E404", "does not have a package"],
  ["npm error code EACCES", "may not write"],
  ["npm error code ERESOLVE", "do not fit together"],
])("npm's %j is told as a sentence", (output, words) => {
  const told = explainInstallFailure(output);
  expect(told).toContain(words);
  expect(told).toContain(".zorza/logs/install.log");
});

test("an unknown failure of npm is told in npm's own words", () => {
  expect(explainInstallFailure("npm error code EODD\nnpm error the moon is wrong")).toContain(
    "the moon is wrong",
  );
});
