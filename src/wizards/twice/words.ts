import shared from "../../../flows/shared/nl.yaml";
import dutch from "../../../flows/twice/nl.yaml";
import { addWords } from "../../i18n/index.ts";

addWords("twice", "nl", dutch);
addWords("shared", "nl", shared);

/** The namespaces that hold the words of Twice, shared questions and interface, first found first. */
export const namespaces = ["twice", "shared", "app"] as const;
