/** The package ships no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'truetype'
    /** Without the glyphs that only a layout feature would bring in. */
    readonly noLayoutClosure: boolean
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>
}
