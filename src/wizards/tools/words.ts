import dutch from "../../../flows/tools/nl.yaml";
import { addWords } from "../../i18n/index.ts";

addWords("tools", "nl", dutch);

/** The namespaces that hold the words of Tools and of the interface, first found first. */
export { namespaces } from "./sentences.ts";
