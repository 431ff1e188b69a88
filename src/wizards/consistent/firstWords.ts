import own from "../../../flows/consistent/nl.yaml?questions";
import shared from "../../../flows/shared/nl.yaml";
import { addWords } from "../../i18n/index.ts";

// What the questions and the status of a case are said in; the words of later screens come with those (resultWords.ts).
addWords("consistent", "nl", own);
addWords("shared", "nl", shared);
