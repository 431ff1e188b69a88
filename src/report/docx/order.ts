import { elementsIn, type Xml } from "./reader.ts";

/**
 * The order of children in the elements that we write, from the schemas of ECMA-376 part 1 (transitional) and of Microsoft's
 * shapes. Word refuses a file that departs from it. `|` separates children that may stand in any order.
 */
const orders: Readonly<Record<string, string>> = {
  "w:document": "w:body",
  "w:body": "w:p|w:tbl|w:sdt w:sectPr",
  "w:hdr": "w:p",
  "w:ftr": "w:p",
  "w:p": "w:pPr w:r|w:hyperlink|w:bookmarkStart|w:bookmarkEnd|w:fldSimple|w:sdt",
  "w:r": "w:rPr w:t|w:br|w:tab|w:softHyphen|w:noBreakHyphen|w:fldChar|w:instrText|mc:AlternateContent",
  "w:hyperlink": "w:r",
  "w:fldSimple": "w:r",
  "w:pPr":
    "w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:numPr w:pBdr w:shd w:tabs w:spacing w:ind w:contextualSpacing w:jc w:outlineLvl w:rPr w:sectPr",
  "w:rPr": "w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:color w:sz w:szCs w:u w:shd w:rtl w:cs w:lang",
  "w:numPr": "w:ilvl w:numId",
  "w:pBdr": "w:top w:left w:bottom w:right w:between w:bar",
  "w:tabs": "w:tab",
  "w:tbl": "w:tblPr w:tblGrid w:tr",
  "w:tblPr": "w:tblStyle w:tblW w:jc w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription",
  "w:tblGrid": "w:gridCol",
  "w:tblBorders": "w:top w:left w:bottom w:right w:insideH w:insideV",
  "w:tblCellMar": "w:top w:left w:bottom w:right",
  "w:tr": "w:trPr w:tc",
  "w:trPr": "w:cantSplit|w:tblHeader",
  "w:tc": "w:tcPr w:p",
  "w:tcPr": "w:tcW w:tcBorders w:shd w:tcMar w:vAlign",
  "w:tcBorders": "w:top w:left w:bottom w:right w:insideH w:insideV",
  "w:sectPr": "w:headerReference|w:footerReference w:type w:pgSz w:pgMar w:pgNumType w:cols w:titlePg w:docGrid",
  "w:sdt": "w:sdtPr w:sdtContent",
  "w:sdtPr": "w:id|w:docPartObj|w14:checkbox",
  "w:sdtContent": "w:p|w:r",
  "w:docPartObj": "w:docPartGallery w:docPartUnique",
  "w14:checkbox": "w14:checked w14:checkedState w14:uncheckedState",
  "w:styles": "w:docDefaults w:style",
  "w:docDefaults": "w:rPrDefault w:pPrDefault",
  "w:rPrDefault": "w:rPr",
  "w:pPrDefault": "w:pPr",
  "w:style": "w:name w:basedOn w:next w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr",
  "w:tblStylePr": "w:pPr w:rPr w:tblPr w:trPr w:tcPr",
  "w:numbering": "w:abstractNum w:num",
  "w:abstractNum": "w:multiLevelType w:lvl",
  "w:lvl": "w:start w:numFmt w:pStyle w:lvlText w:lvlJc w:pPr w:rPr",
  "w:num": "w:abstractNumId w:lvlOverride",
  "w:lvlOverride": "w:startOverride",
  "w:settings":
    "w:zoom w:defaultTabStop w:characterSpacingControl w:compat w:themeFontLang w:clrSchemeMapping w:decimalSymbol w:listSeparator",
  "w:compat": "w:compatSetting",
  "w:fonts": "w:font",
  "w:font": "w:altName w:panose1 w:charset w:family w:pitch",
  "mc:AlternateContent": "mc:Choice mc:Fallback",
  "mc:Choice": "w:drawing",
  "mc:Fallback": "w:t",
  "w:drawing": "wp:inline",
  "wp:inline": "wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic",
  "wp:docPr": "a:extLst",
  "a:extLst": "a:ext",
  "a:graphic": "a:graphicData",
  "a:graphicData": "wpg:wgp",
  "wpg:wgp": "wpg:cNvGrpSpPr wpg:grpSpPr wps:wsp",
  "wpg:grpSpPr": "a:xfrm",
  "a:xfrm": "a:off a:ext a:chOff a:chExt",
  "wps:wsp": "wps:cNvPr wps:cNvSpPr wps:spPr wps:txbx wps:bodyPr",
  "wps:spPr": "a:xfrm a:prstGeom|a:custGeom a:noFill|a:solidFill a:ln",
  "wps:txbx": "w:txbxContent",
  "w:txbxContent": "w:p",
  "wps:bodyPr": "a:noAutofit",
  "a:prstGeom": "a:avLst",
  "a:custGeom": "a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst",
  "a:pathLst": "a:path",
  "a:path": "a:moveTo a:lnTo a:close",
  "a:moveTo": "a:pt",
  "a:lnTo": "a:pt",
  "a:ln": "a:noFill|a:solidFill a:prstDash",
  "a:solidFill": "a:srgbClr|a:schemeClr",
  "a:theme": "a:themeElements",
  "a:themeElements": "a:clrScheme a:fontScheme a:fmtScheme",
  "a:clrScheme": "a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink",
  "a:fontScheme": "a:majorFont a:minorFont",
  "a:majorFont": "a:latin a:ea a:cs",
  "a:minorFont": "a:latin a:ea a:cs",
  "a:fmtScheme": "a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst",
  "a:fillStyleLst": "a:solidFill",
  "a:bgFillStyleLst": "a:solidFill",
  "a:lnStyleLst": "a:ln",
  "a:effectStyleLst": "a:effectStyle",
  "a:effectStyle": "a:effectLst",
};
for (const colour of orders["a:clrScheme"]!.split(" ")) Object.assign(orders, { [colour]: "a:srgbClr" });
/** These hold what another standard says. */
const elsewhere = "a:ext";

/** What stands in a place where Word does not want it, in words. Elements that we do not know yet are wrong too. */
export function outOfOrder(root: Xml): string[] {
  const wrong: string[] = [];
  const walk = (parent: Xml): void => {
    const order = orders[parent.name]?.split(" ").map((step) => step.split("|"));
    let at = 0;
    for (const child of elementsIn(parent)) {
      if (parent.name === elsewhere) continue;
      const step = order?.findIndex((names) => names.includes(child.name)) ?? -1;
      if (step < at) wrong.push(`${child.name} in ${parent.name}${step < 0 ? "" : " comes too late"}`);
      at = Math.max(at, step);
      walk(child);
    }
  };
  walk(root);
  return wrong;
}
