import english from "../../../flows/tools/en.yaml";
import { addWords } from "../../i18n/index.ts";

addWords("tools", "en", english);
