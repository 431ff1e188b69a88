import english from "../../../flows/consistent/en.yaml";
import sharedEnglish from "../../../flows/shared/en.yaml";
import { addWords } from "../../i18n/index.ts";

addWords("consistent", "en", english);
addWords("shared", "en", sharedEnglish);
