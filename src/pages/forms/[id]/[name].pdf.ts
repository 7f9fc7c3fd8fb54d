import type { APIRoute } from 'astro'
import { forms } from '../../../../forms/catalog.ts'
import type { Form } from '../../../../forms/kit/form.ts'
import { paperName } from '../../../documents/paper-name.ts'
import { paperOf } from '../_paper.ts'

export function getStaticPaths() {
  return forms.map((form) => ({ params: { id: form.id, name: paperName(form) }, props: { form } }))
}

/** The form to print, or to fill in without the network. */
export const GET: APIRoute<{ form: Form }> = async ({ props }) => {
  const { bytes } = await paperOf(props.form)
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } })
}
