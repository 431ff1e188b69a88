/**
 * The look of the HTML file, on screen and on paper. Shades of grey only, and never a shade alone. The page cannot bring
 * its fonts: one file that reads well everywhere counts for more.
 */
export const sheetStyle = `
*{box-sizing:border-box}
body{margin:0;background:#e9eeef;color:#10272d;font:10.75pt/1.4 Inter,system-ui,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere;hyphens:manual}
main{max-inline-size:210mm;margin:1rem auto;background:#fff;padding:clamp(1rem,4vw,13mm) clamp(1rem,4vw,15mm)}
p,ul,ol,dl,dd,figure,table{margin:0 0 2mm}
a{color:inherit}
.think-sheet__head{display:flex;justify-content:space-between;flex-wrap:wrap;gap:.3rem 1rem;margin-block-end:4mm}
.think-sheet__head p{margin:0}
.think-sheet__subject{font-weight:700}
.think-sheet__title{font-size:17pt;line-height:1.15;margin:0}
.think-sheet__meta{margin-inline-start:auto;text-align:end}
.think-sheet__outcome,.think-sheet__callout{border:1.5pt solid #10272d;border-inline-start-width:9pt;padding:2.4mm 4mm;margin-block:3mm}
.think-sheet__callout{border-width:.75pt;border-inline-start-width:4pt}
.think-sheet__outcome>:last-child,.think-sheet__callout>:last-child{margin-block-end:0}
.think-sheet__lead{font-size:14pt;line-height:1.2;font-weight:700;margin-block-end:1mm}
.think-sheet__heading{font-size:11.5pt;line-height:1.25;margin:4.5mm 0 1.5mm;break-after:avoid}
h2.think-sheet__heading{border-block-end:1.5pt solid #10272d;padding-block-end:.6mm}
.think-sheet__small{font-size:10.5pt}
.think-sheet__table{inline-size:100%;border-collapse:collapse}
.think-sheet__caption{text-align:start;font-weight:700;padding-block-end:1mm}
.think-sheet__caption--hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.think-sheet__table th,.think-sheet__table td{text-align:start;vertical-align:top;padding:.75mm 3mm .75mm 0;border-block-end:.5pt solid #8a9a9d}
.think-sheet__table th{font-weight:600;overflow-wrap:break-word}
.think-sheet__table .think-sheet__numeric{text-align:end;font-variant-numeric:tabular-nums}
.think-sheet__table tr{break-inside:avoid}
.think-sheet__list{padding-inline-start:5mm}
.think-sheet__definitions dt{font-weight:700}
.think-sheet__columns{display:grid;gap:0 8mm;grid-template-columns:minmax(0,1fr)}
.think-sheet__ladder figcaption{margin-block-start:1mm}
.think-sheet__rungs{list-style:none;padding:0;margin:0}
.think-sheet__rung span{overflow-wrap:break-word}
.think-sheet__rung{display:flex;justify-content:space-between;gap:3mm;border:.75pt solid #10272d;padding:.5mm 2.5mm;margin-block-end:1mm;break-inside:avoid}
.think-sheet__rung--advice{border-width:2.25pt;font-weight:700}
.think-sheet__rung--outside{background:repeating-linear-gradient(135deg,#fff 0 4px,#9aa8ab 4px 5px);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.think-sheet__rung--outside .think-sheet__rung-name,.think-sheet__rung--outside .think-sheet__rung-note{background:#fff;padding-inline:1mm}
.think-sheet__rung--2{inline-size:96%}.think-sheet__rung--3{inline-size:92%}.think-sheet__rung--4{inline-size:88%}
.think-sheet__rung--5{inline-size:84%}.think-sheet__rung--6{inline-size:80%}.think-sheet__rung--7{inline-size:76%}
.think-sheet__rung--8{inline-size:72%}.think-sheet__rung--9{inline-size:68%}
.think-sheet__ticks{list-style:none;padding:0}
.think-sheet__tick{display:grid;grid-template-columns:auto 1fr;gap:2.5mm;padding-block:.6mm;break-inside:avoid}
.think-sheet__box{inline-size:3.6mm;block-size:3.6mm;border:1pt solid #10272d;margin-block-start:.6mm}
.think-sheet__lines-label{margin-block-end:0}
.think-sheet__line{display:block;block-size:9mm;border-block-end:.75pt solid #6b7d81}
.think-sheet__foot{display:flex;justify-content:space-between;flex-wrap:wrap;gap:0 1rem;border-block-start:.5pt solid #8a9a9d;padding-block-start:1.2mm;margin-block-start:5mm}
.think-sheet__foot p{margin:0}
@media screen and (max-width:40rem){.think-sheet__table th{overflow-wrap:anywhere}}
@media(min-width:40rem){.think-sheet__columns{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media print{
@page{size:A4;margin:12mm 15mm}
body{background:none;font-size:10.5pt;line-height:1.3}main{max-inline-size:none;margin:0;padding:0}
.think-sheet__columns{grid-template-columns:repeat(2,minmax(0,1fr))}
.think-sheet__page-break{break-after:page}
a[href^="http"]::after{content:" (" attr(href) ")"}
}
`;
