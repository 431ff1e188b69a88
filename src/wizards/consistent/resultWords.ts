import rest from "../../../flows/consistent/nl.yaml?rest";
import { addWords } from "../../i18n/index.ts";

// The first question needs none of these; every screen after the questions imports this file.
addWords("consistent", "nl", rest);
