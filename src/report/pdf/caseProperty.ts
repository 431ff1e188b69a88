/** Where in the metadata of a PDF the case is: written by this folder, read by `exchange`. Never to be changed: files last. */
export const caseProperty = { namespace: "urn:think-participatieversnellers:case#", prefix: "think", name: "case" } as const;
