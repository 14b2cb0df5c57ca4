/** No workbook by its name: the signed scan, the cover letter. */
export const isAttachmentName = (file: string) => !/\.(xls[xmb]?|xltx|ods|csv|et)$/i.test(file);
