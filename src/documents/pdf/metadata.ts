// What the file says about itself. No dates: the same document is the same bytes.
import { type PDFContext, PDFHexString, PDFName, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib'
import type { Document, Identity } from '../blocks.ts'
import { identityPlaces } from '../identity-places.ts'

const producer = 'Mentoring Program Kit'
/** Names our own entries. */
const namespace = 'https://mentoring-program-kit.example/ns/document/1.0/'

/** The value of the field `_form`, of the entry in the information dictionary and of those in the metadata. */
function writtenIdentity(identity: Identity): string {
  return JSON.stringify(identity)
}

export function writeInformation({ title, subject, author, identity }: Document, context: PDFContext): PDFRef {
  return context.register(
    context.obj({
      Title: PDFHexString.fromText(title),
      Subject: PDFHexString.fromText(subject),
      Author: PDFHexString.fromText(author),
      Producer: PDFString.of(producer),
      Creator: PDFString.of(producer),
      ...(identity ? { [identityPlaces.information]: PDFHexString.fromText(writtenIdentity(identity)) } : {}),
    }),
  )
}

/** A private entry of the catalog, which no other program may touch. */
export function pieceInfo(identity: Identity, context: PDFContext) {
  return context.obj({
    [identityPlaces.piece]: {
      LastModified: PDFString.of('D:20000101000000Z'),
      Private: { Form: PDFHexString.fromText(writtenIdentity(identity)) },
    },
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** XMP: title, language, and that the file follows PDF/UA-1. */
export function writeMetadata({ title, subject, author, language, identity }: Document, context: PDFContext): PDFRef {
  const text = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:kit="${namespace}">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${producer}</pdf:Producer>
<xmp:CreatorTool>${producer}</xmp:CreatorTool>
<pdfuaid:part>1</pdfuaid:part>${identity ? `\n<kit:form>${escaped(writtenIdentity(identity))}</kit:form>` : ''}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
  const bytes = new TextEncoder().encode(text)
  // Not compressed: readers look for it in the bare file.
  const dictionary = context.obj({ Type: 'Metadata', Subtype: 'XML', Length: bytes.length })
  return context.register(PDFRawStream.of(dictionary, bytes))
}

/** A field without a widget: nobody sees or fills it, and every program that saves the form keeps it. */
export function identityField(identity: Identity, context: PDFContext): PDFRef {
  const field = {
    FT: PDFName.of('Tx'),
    T: PDFHexString.fromText(identityPlaces.field),
    Ff: 1,
    V: PDFHexString.fromText(writtenIdentity(identity)),
  }
  return context.register(context.obj(field))
}
