// Writes the page of the built-in rules; test/authoring/docs.test.ts holds it to them.

import { writeFileSync } from "node:fs";
import { rulesPage } from "./page.ts";

const { path, text } = rulesPage();
writeFileSync(path, text);
