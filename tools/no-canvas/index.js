/** pdfjs-dist looks for these two names when it is loaded. */
module.exports = { DOMMatrix: class {}, Path2D: class {} };
