import sharedEnglish from "../../../flows/shared/en.yaml";
import english from "../../../flows/twice/en.yaml";
import { addWords } from "../../i18n/index.ts";

addWords("twice", "en", english);
addWords("shared", "en", sharedEnglish);
