import { expect, test } from "vitest";
import { fileText } from "../../src/text/single-file.nl.ts";
import { notInFile } from "../../src/views/not-in-file.ts";
import { realAids } from "../domain/real-aids.ts";

const of = (id: string) => realAids().flatMap(({ aid }) => (aid.id === id ? notInFile(aid) : []));

test("what keeps answers in an address or a browser, and the camera, is for the site; a sensitive aid kept nothing there", () => {
  expect(of("participatie")).toEqual([fileText.inLink]);
  expect(of("beroepsgeheim-delen")).toEqual([]);
  expect(of("methodiekkiezer")).toEqual([fileText.inLink]);
  expect(of("zelfscan-samenwerken")).toEqual([fileText.keep]);
  expect(of("ecosysteemspinnenweb")).toEqual([fileText.keep, fileText.camera]);
  expect(of("luistertechnieken")).toEqual([]);
});
