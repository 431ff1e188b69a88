import { outlineOf } from "./outline.ts";
import type { Content, LinkSpot, Sheet, StructNode } from "./types.ts";
import type { About } from "./about.ts";
import { screenColours } from "./icc.ts";
import { asciiLink, dictionary, hex, number, reference, stream } from "./write.ts";
import { xmpOf } from "./xmp.ts";
import { paper } from "./layout/style.ts";

/** What makes the file readable aloud, as PDF objects that a writer puts into the file. */
export interface Tagging {
  /** Entries of the dictionary of a page. */
  readonly page: (page: number) => string;
  /** Entries of the catalog. */
  readonly catalog: string;
  readonly objects: ReadonlyMap<number, string>;
}

interface Place {
  readonly reserve: () => number;
  /** Object number of a page. */
  readonly pageObject: (page: number) => number;
  readonly mcid: ReadonlyMap<Content, number>;
}

/** The structure tree, links, bookmarks and metadata of a sheet. Called when the objects of all pages are known. */
export function tagsOf(sheet: Sheet, about: About, { reserve, pageObject, mcid }: Place): Tagging {
  const objects = new Map<number, string>();
  const onPage: number[][] = sheet.pages.map(() => []);
  const byMcid: number[][] = sheet.pages.map(() => []);
  const annotationOwners: number[] = [];
  let placed = 0;
  const rootId = reserve();

  const destination = (page: number, y: number): string => `[${reference(pageObject(page))} /XYZ 0 ${number(paper.height - y)} null]`;

  const link = (spot: LinkSpot, owner: number): string => {
    const id = reserve();
    const { x, y, width, height } = spot.box;
    const rect = [x, paper.height - y - height, x + width, paper.height - y].map(number).join(" ");
    const inside = spot.href.startsWith("#") ? sheet.targets.get(spot.href.slice(1)) : undefined;
    const target = inside
      ? { Dest: destination(inside.page, inside.y) }
      : { A: dictionary({ S: "/URI", URI: `(${asciiLink(spot.href)})` }) };
    const key = sheet.pages.length + annotationOwners.length;
    annotationOwners.push(owner);
    const page = reference(pageObject(spot.page));
    objects.set(
      id,
      dictionary({
        Type: "/Annot",
        Subtype: "/Link",
        Rect: `[${rect}]`,
        Border: "[0 0 0]",
        F: "4",
        P: page,
        StructParent: String(key),
        Contents: hex(spot.label),
        ...target,
      }),
    );
    onPage[spot.page]!.push(id);
    return dictionary({ Type: "/OBJR", Obj: reference(id), Pg: page });
  };

  const element = (node: StructNode, parent: number): number => {
    const id = reserve();
    const kids = node.kids.map((kid) => {
      if (kid.kind === "node") return reference(element(kid, id));
      if (kid.kind === "link") return link(kid, id);
      const number = mcid.get(kid);
      if (number === undefined) throw new Error(`A piece of ${node.type} was never drawn`);
      byMcid[kid.page]![number] = id;
      placed++;
      return dictionary({ Type: "/MCR", Pg: reference(pageObject(kid.page)), MCID: String(number) });
    });
    const attributes = attributesOf(node);
    objects.set(
      id,
      dictionary({
        Type: "/StructElem",
        S: `/${node.type}`,
        P: reference(parent),
        ...(kids.length > 0 ? { K: `[${kids.join(" ")}]` } : {}),
        ...(node.alt === undefined ? {} : { Alt: hex(node.alt) }),
        ...(node.actualText === undefined ? {} : { ActualText: hex(node.actualText) }),
        ...(node.lang === undefined ? {} : { Lang: language(node.lang) }),
        ...(attributes === undefined ? {} : { A: attributes }),
      }),
    );
    return id;
  };

  const document = element(sheet.root, rootId);
  if (placed !== mcid.size) throw new Error("A piece was drawn that is not in the tree");
  const parentTree = reserve();
  const nums = [
    ...byMcid.map((ids, page) => `${page} [${ids.map(reference).join(" ")}]`),
    ...annotationOwners.map((id, index) => `${sheet.pages.length + index} ${reference(id)}`),
  ];
  objects.set(parentTree, dictionary({ Nums: `[${nums.join(" ")}]` }));
  objects.set(
    rootId,
    dictionary({
      Type: "/StructTreeRoot",
      K: reference(document),
      ParentTree: reference(parentTree),
      ParentTreeNextKey: String(sheet.pages.length + annotationOwners.length),
    }),
  );
  const metadata = reserve();
  objects.set(metadata, stream({ Type: "/Metadata", Subtype: "/XML" }, xmpOf(about)));
  const colours = reserve();
  objects.set(colours, stream({ N: "3" }, screenColours()));
  const outlines = outlineOf(sheet.headings, { reserve, objects, destination });

  return {
    objects,
    page: (page) =>
      [
        `/StructParents ${page}`,
        "/Tabs /S",
        ...(onPage[page]!.length > 0 ? [`/Annots [${onPage[page]!.map(reference).join(" ")}]`] : []),
      ].join("\n"),
    catalog: [
      `/Lang ${language(about.lang)}`,
      "/MarkInfo <</Marked true>>",
      "/ViewerPreferences <</DisplayDocTitle true>>",
      `/StructTreeRoot ${reference(rootId)}`,
      `/Metadata ${reference(metadata)}`,
      `/OutputIntents [${outputIntent(colours)}]`,
      ...(outlines === undefined ? [] : [`/Outlines ${reference(outlines)}`]),
      // A card of one page needs all the room that a window has.
      ...(outlines === undefined || sheet.pages.length < 2 ? [] : ["/PageMode /UseOutlines"]),
    ].join("\n"),
  };
}

/** Says which colours the numbers in the file stand for. */
const outputIntent = (profile: number): string =>
  dictionary({
    Type: "/OutputIntent",
    S: "/GTS_PDFA1",
    OutputConditionIdentifier: "(sRGB)",
    Info: "(sRGB IEC61966-2.1)",
    DestOutputProfile: reference(profile),
  });

function language(tag: string): string {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) throw new Error(`${tag} is no tag of a language`);
  return `(${tag})`;
}

function attributesOf(node: StructNode): string | undefined {
  if (node.list) return dictionary({ O: "/List", ListNumbering: `/${node.list}` });
  if (node.scope) return dictionary({ O: "/Table", Scope: `/${node.scope}` });
  if (node.summary) return dictionary({ O: "/Table", Summary: hex(node.summary) });
  if (!node.box) return undefined;
  const { x, y, width, height } = node.box;
  const box = [x, paper.height - y - height, x + width, paper.height - y].map(number).join(" ");
  return dictionary({ O: "/Layout", Placement: "/Block", BBox: `[${box}]` });
}
