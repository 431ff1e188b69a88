/** As much of the packages that are compared as is called. */
declare module "pdfmake/build/pdfmake" {
  const pdfMake: {
    addVirtualFileSystem(files: Readonly<Record<string, string>>): void;
    addFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
    createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> };
  };
  export default pdfMake;
}
declare module "pdfkit" {
  export default class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>);
    x: number;
    readonly page: { readonly margins: { bottom: number } };
    on(event: string, listener: (part: Uint8Array) => void): this;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    moveDown(lines: number): this;
    text(text: string, x?: number, y?: number, options?: Readonly<Record<string, unknown>>): this;
    text(text: string, x: number): this;
    table(options: { readonly data: readonly (readonly string[])[] }): this;
    bufferedPageRange(): { readonly count: number };
    switchToPage(page: number): this;
    end(): void;
  }
}
